package id.pendopo.safekeeping;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How old the last backup is. */
final class BackupExam {

    /** One each night, and half a day to notice that one was missed. */
    private static final Duration OLD = Duration.ofHours(36);

    private final DoctorStore store;
    private final Clock clock;

    BackupExam(DoctorStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Finding> findings() {
        var last = store.lastBackup();
        if (last.isEmpty()) {
            return List.of(
                    Finding.wrong(
                            "There was never a backup of this installation.",
                            "Run bin/pendopo backup FILE now, and each night from now on"
                                    + " (docs/backup.md)."));
        }
        var age = Duration.between(last.get().at(), clock.instant());
        if (age.isNegative()) {
            return List.of(
                    Finding.wrong(
                            "The last backup, %s, was made in the future."
                                    .formatted(last.get().file()),
                            "Put the clock right, then run bin/pendopo backup FILE."));
        }
        var text = "The last backup, %s, is %s old.".formatted(last.get().file(), words(age));
        return List.of(
                age.compareTo(OLD) <= 0
                        ? Finding.well(text)
                        : Finding.wrong(
                                text,
                                "Run bin/pendopo backup FILE, and look why last night's was not"
                                        + " made."));
    }

    private static String words(Duration age) {
        if (age.toDays() > 1) {
            return age.toDays() + " days";
        }
        return age.toHours() > 1 ? age.toHours() + " hours" : age.toMinutes() + " minutes";
    }
}
