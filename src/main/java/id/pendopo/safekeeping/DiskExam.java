package id.pendopo.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether there is room to go on. */
final class DiskExam {

    private static final long LEAST = 1_000_000_000L;

    private final DoctorStore store;
    private final Path data;

    DiskExam(DoctorStore store, Path data) {
        this.store = store;
        this.data = data;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        long size = store.databaseBytes();
        findings.add(Finding.well("The database takes " + words(size) + "."));
        var cluster = data.resolve("pgdata");
        if (Files.exists(data)) {
            findings.add(room("data folder", data, LEAST));
        }
        if (Files.exists(cluster)) {
            findings.add(room("database", cluster, Math.max(LEAST, size / 4)));
        }
        return findings;
    }

    private static Finding room(String what, Path folder, long least) {
        try {
            var real = folder.toRealPath();
            return room(what, real, Files.getFileStore(real).getUsableSpace(), least);
        } catch (IOException e) {
            return Finding.wrong(
                    "The %s %s cannot be looked at: %s".formatted(what, folder, e.getMessage()),
                    "Run it as the user who runs the house.");
        }
    }

    static Finding room(String what, Path folder, long free, long least) {
        var text = "The disk of the %s %s has %s free".formatted(what, folder, words(free));
        return free >= least
                ? Finding.well(text + ".")
                : Finding.wrong(
                        text + ", and should have " + words(least) + ".",
                        "Free some space or enlarge the disk. On a full disk the house refuses"
                                + " everything that is to be written.");
    }

    private static String words(long bytes) {
        return bytes < 10_000_000_000L
                ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.0f GB", bytes / 1e9);
    }
}
