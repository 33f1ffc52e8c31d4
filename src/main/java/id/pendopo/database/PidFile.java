package id.pendopo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL notes in {@code postmaster.pid} while it runs.
 *
 * @param port 0 until the server has chosen it
 */
record PidFile(long pid, int port, boolean ready) {

    /** A process id that no Linux gives away. */
    private static final String NO_PROCESS = String.valueOf(Integer.MAX_VALUE);

    static @Nullable PidFile of(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(file(cluster));
            return new PidFile(
                    number(lines, 0), (int) number(lines, 3), line(lines, 7).startsWith("ready"));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether that process lives and is the server of this cluster, not a later namesake. */
    static boolean isServer(long pid, Path cluster) {
        try {
            // Empty for a zombie, which a container without an init process keeps for ever.
            var words = Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0");
            return words[0].endsWith("postgres") && List.of(words).contains(cluster.toString());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Keeps PostgreSQL from taking a stranger, who got the same number later, for its predecessor.
     *
     * <p>The rest of the file stays, because by it PostgreSQL notices back ends that still live.
     */
    static void disownStranger(Path cluster) throws IOException {
        var found = of(cluster);
        if (found == null || isServer(found.pid(), cluster)) {
            return;
        }
        var lines = Files.readAllLines(file(cluster));
        if (!lines.isEmpty()) {
            lines.set(0, NO_PROCESS);
            Files.writeString(
                    file(cluster),
                    String.join("\n", lines) + "\n",
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static long number(List<String> lines, int index) {
        var text = line(lines, index);
        return text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
