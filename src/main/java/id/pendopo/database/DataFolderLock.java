package id.pendopo.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The locks on a data folder: one process serves it, any number use it, and one at a time starts or
 * stops its database.
 *
 * <p>The system drops the locks of a killed process by itself.
 */
final class DataFolderLock {

    // Far behind the process id that the file holds: locked bytes need not exist.
    private static final long SERVING = 1L << 40;
    private static final long USING = SERVING + 1;
    private static final long CHANGING = SERVING + 2;

    /** One channel per file: closing a second one would drop the locks of the first (POSIX). */
    private static final Map<Path, DataFolderLock> OPEN = new HashMap<>();

    private static final String OWN_PID = String.valueOf(ProcessHandle.current().pid());

    private final Path data;
    private final Path file;
    private final FileChannel channel;
    private int users;
    private @Nullable FileLock serving;
    private @Nullable FileLock using;

    private DataFolderLock(Path data) throws IOException {
        this.data = data;
        this.file = data.resolve("pendopo.lock");
        this.channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        PostgresUser.handOver(file);
    }

    /**
     * Joins those who use the folder.
     *
     * @param serving whether to be the one process that serves it, or else be refused
     */
    static DataFolderLock open(Path data, boolean serving) {
        synchronized (OPEN) {
            try {
                var lock = OPEN.get(data);
                if (lock == null) {
                    lock = new DataFolderLock(data);
                    OPEN.put(data, lock);
                }
                lock.users++;
                if (serving) {
                    lock.serve();
                }
                return lock;
            } catch (IOException e) {
                throw DatabaseUnavailable.because(
                        "The data folder " + data + " cannot be locked", e.toString(), e);
            }
        }
    }

    /** Runs a change that no other process, and no other thread of this one, may overlap. */
    synchronized <T extends @Nullable Object> T alone(Supplier<T> change) {
        try (var _ = channel.lock(CHANGING, 1, false)) {
            if (using == null) {
                using = channel.lock(USING, 1, true);
            }
            return change.get();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Within {@link #alone}: whether nobody else, here or in another process, uses the folder. */
    boolean isLastUser() {
        synchronized (OPEN) {
            try {
                if (users > 1) {
                    return false;
                }
                if (using != null) {
                    using.release();
                    using = null;
                }
                try (var everybody = channel.tryLock(USING, 1, false)) {
                    return everybody != null;
                }
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    void leave(boolean wasServing) {
        synchronized (OPEN) {
            try {
                if (wasServing && serving != null) {
                    channel.truncate(0);
                    serving.release();
                    serving = null;
                }
                if (--users == 0) {
                    OPEN.remove(data);
                    channel.close();
                }
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    private void serve() throws IOException {
        var holder = holder();
        if (holder != null) {
            leave(false);
            throw new DatabaseUnavailable(
                    "The data folder " + data + " is in use by " + holder + ".",
                    "Stop that Pendopo first, or give this one a folder of its own (--data).");
        }
        var line = ByteBuffer.wrap((OWN_PID + "\n").getBytes(StandardCharsets.UTF_8));
        channel.truncate(0).write(line, 0);
    }

    /** Who serves the folder already; without anybody, this process does from now on. */
    private @Nullable String holder() throws IOException {
        if (serving != null) {
            return "process " + OWN_PID;
        }
        serving = channel.tryLock(SERVING, 1, false);
        if (serving != null) {
            return null;
        }
        var line = ByteBuffer.allocate(20);
        channel.read(line, 0);
        var pid = StandardCharsets.UTF_8.decode(line.flip()).toString().strip();
        return pid.isEmpty() ? "another process" : "process " + pid;
    }

    private DatabaseUnavailable failed(IOException e) {
        return DatabaseUnavailable.because(
                "The lock file " + file + " cannot be used", e.toString(), e);
    }
}
