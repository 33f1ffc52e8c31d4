package id.pendopo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Back ends that outlived their postmaster: busy ones would keep the next one from starting. */
final class Orphans {

    private Orphans() {}

    /** Only for a cluster without a postmaster; recovery undoes what they had not committed. */
    static void end(Path cluster) {
        ProcessHandle.allProcesses()
                .filter(process -> isBackend(process.pid(), cluster))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean isBackend(long pid, Path cluster) {
        var process = Path.of("/proc/" + pid);
        try {
            return Files.readString(process.resolve("cmdline")).startsWith("postgres: ")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException e) {
            return false; // It has ended, or belongs to somebody else.
        }
    }
}
