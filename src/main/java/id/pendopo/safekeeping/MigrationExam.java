package id.pendopo.safekeeping;

import id.pendopo.database.Migrations;
import id.pendopo.database.RecentMigrations;
import java.util.ArrayList;
import java.util.List;

/** Whether program and tables belong together. */
final class MigrationExam {

    private final DoctorStore store;
    private final RecentMigrations recent;

    MigrationExam(DoctorStore store, RecentMigrations recent) {
        this.store = store;
        this.recent = recent;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var steps : store.steps()) {
            var module = Migrations.moduleOf(steps.table());
            if (steps.failed() > 0) {
                findings.add(
                        Finding.wrong(
                                "A migration of " + module + " failed.",
                                "Restore the last backup, and report what the log says."));
            }
            if (!Migrations.reaches(module, steps.version())) {
                findings.add(
                        Finding.wrong(
                                "The tables of %s stand at version %s, which this program does not"
                                                .formatted(module, steps.version())
                                        + " know: it is older than the data.",
                                "Start the newer Pendopo again, or restore a backup of before."));
            }
        }
        if (!recent.steps().isEmpty()) {
            findings.add(
                    Finding.note(
                            "Migrations were pending and have been done just now: "
                                    + String.join(", ", recent.steps())
                                    + ".",
                            "Start the house again, so that program and tables agree."));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.well("No migration is pending."));
        }
        return findings;
    }
}
