package id.pendopo.complaint.deadline;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import id.pendopo.audit.AuditTrail;
import id.pendopo.calendar.CalendarAmended;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.clock.Marks;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the clocks of every open case again when days off were changed. The wish is written down
 * with the amendment and carried out afterwards, part by part, so that a restart loses nothing.
 */
@Component
public class Recount {

    private static final int AT_ONCE = 5_000;

    private final RecountStore store;
    private final Clockwork clockwork;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recount(
            RecountStore store,
            Clockwork clockwork,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.clockwork = clockwork;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarAmended amended) {
        store.ask(amended.organisation(), clock.instant());
    }

    /** Cases that were read, and those of them that show another day now. */
    public record Tally(int read, int changed) {}

    /** Does what was asked for. */
    void run() {
        for (var asked : store.asked()) {
            var begun = clock.instant();
            var tally = all(asked.organisation());
            var took = Duration.between(begun, clock.instant()).toMillis();
            transaction.executeWithoutResult(
                    _ -> {
                        store.done(asked);
                        audit.record(
                                asked.organisation(),
                                "complaint-clocks",
                                "complaint.recounted",
                                "",
                                Map.of(
                                        "read",
                                        tally.read(),
                                        "changed",
                                        tally.changed(),
                                        "milliseconds",
                                        took));
                    });
        }
    }

    /**
     * Reads the clocks of all open cases of an organisation. While a part is counted and written,
     * the next one is read.
     */
    public Tally all(OrganisationId organisation) {
        clockwork.forget();
        int read = 0;
        int changed = 0;
        try (var ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part = store.open(organisation, new UUID(0, 0), AT_ONCE); !part.isEmpty(); ) {
                var after = part.getLast().id();
                var next = supplyAsync(() -> store.open(organisation, after, AT_ONCE), ahead);
                var others =
                        part.stream().flatMap(one -> other(organisation, one).stream()).toList();
                changed += write(organisation, others);
                read += part.size();
                part = next.join();
            }
        }
        return new Tally(read, changed);
    }

    private int write(OrganisationId organisation, List<RecountStore.Changed> others) {
        if (others.isEmpty()) {
            return 0;
        }
        var changed = transaction.execute(_ -> store.change(organisation, others));
        return changed == null ? 0 : changed;
    }

    private List<RecountStore.Changed> other(OrganisationId organisation, RecountStore.Open one) {
        var clocks = clockwork.read(organisation, one.rules(), one.events(), clock.instant());
        var step = clocks.step();
        var shown =
                new RecountStore.Shown(
                        clocks.total().due(),
                        missed(clocks, one.shown()),
                        step == null ? null : step.due(),
                        Marks.next(clocks, one.told(), clockwork.today(organisation)));
        return shown.equals(one.shown())
                ? List.of()
                : List.of(new RecountStore.Changed(one.id(), one.version(), shown));
    }

    /** What was missed by the days off known then stays missed. */
    private static @Nullable LocalDate missed(Clocks clocks, RecountStore.Shown before) {
        var missed = clocks.total().missed();
        return missed == null ? before.missed() : missed;
    }
}
