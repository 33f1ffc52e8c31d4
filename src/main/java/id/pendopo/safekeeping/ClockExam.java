package id.pendopo.safekeeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether the clock can be believed, as far as one can tell without asking the network. */
final class ClockExam {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final Duration WHILE = Duration.ofMillis(300);
    private static final String ADVICE =
            "Let the system keep the time: install chrony or turn on systemd-timesyncd, then start"
                    + " the house again. Due dates and the audit trail depend on it.";

    private final DoctorStore store;
    private final Clock clock;

    ClockExam(DoctorStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Finding> findings() {
        return List.of(besideTheServer(), steadiness(), afterTheBeginning());
    }

    private Finding besideTheServer() {
        var differences = new ArrayList<Duration>();
        // The quickest answer of a few tells most.
        for (int i = 0; i < 5; i++) {
            var before = clock.instant();
            var there = store.serverTime();
            differences.add(apart(before, there, clock.instant()));
        }
        return compared(differences.stream().min(Duration::compareTo).orElseThrow());
    }

    /** How far an instant lies outside of the time in which it was asked for. */
    static Duration apart(Instant before, Instant there, Instant after) {
        if (there.isBefore(before)) {
            return Duration.between(there, before);
        }
        return there.isAfter(after) ? Duration.between(after, there) : Duration.ZERO;
    }

    static Finding compared(Duration difference) {
        return difference.compareTo(TOLERANCE) <= 0
                ? Finding.well("This machine and the database server agree on the time.")
                : Finding.wrong(
                        "This machine and the database server differ by %d seconds."
                                .formatted(difference.toSeconds()),
                        ADVICE);
    }

    private Finding steadiness() {
        var from = clock.instant();
        long start = System.nanoTime();
        try {
            Thread.sleep(WHILE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var gone = Duration.ofNanos(System.nanoTime() - start);
        var shown = Duration.between(from, clock.instant());
        return steady(gone, shown);
    }

    static Finding steady(Duration gone, Duration shown) {
        return gone.minus(shown).abs().compareTo(Duration.ofMillis(100)) <= 0
                ? Finding.well("The clock runs evenly.")
                : Finding.wrong(
                        "The clock jumped by %d ms while it was watched."
                                .formatted(shown.minus(gone).toMillis()),
                        ADVICE);
    }

    private Finding afterTheBeginning() {
        return sinceBeginning(store.began(), clock.instant());
    }

    static Finding sinceBeginning(Instant began, Instant now) {
        return now.isBefore(began)
                ? Finding.wrong(
                        "The clock says " + now + ", before the house was built (" + began + ").",
                        ADVICE)
                : Finding.well("The clock says " + now + ".");
    }
}
