package id.pendopo.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The PostgreSQL that lives in a data folder, for as long as somebody uses it.
 *
 * <p>Several processes may use it at the same time; the last one stops it. A killed process stops
 * nothing: whoever comes next attaches to the server that it left behind.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());
    private static final Duration CLIENTS_MAY_FINISH = Duration.ofSeconds(30);

    private final DataFolderLock lock;
    private final Postmaster postmaster;
    private final boolean serving;
    private final Thread atExit = new Thread(this::closeAtExit, "pendopo-database-exit");
    private volatile Postmaster.Running running;
    private volatile boolean closed;

    private EmbeddedPostgres(DataFolderLock lock, Postmaster postmaster, boolean serving) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.serving = serving;
        this.running = postmaster.ensure();
    }

    /** For the process that serves the folder: refuses a second one, and keeps PostgreSQL alive. */
    public static EmbeddedPostgres start(Path data) {
        return open(data, true);
    }

    /** For a program that works on the same data, whether or not somebody serves them just now. */
    public static EmbeddedPostgres attach(Path data) {
        return open(data, false);
    }

    public DatabaseAddress address() {
        return postmaster.address(running);
    }

    public long postmasterPid() {
        return running.pid();
    }

    /** Stops PostgreSQL, unless another process uses it. */
    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending already; the hook will find nothing to do.
        }
    }

    private static EmbeddedPostgres open(Path data, boolean serving) {
        var folder = DataFolder.at(data);
        var lock = DataFolderLock.open(folder.path(), serving);
        try {
            var postgres = lock.alone(() -> open(folder, lock, serving));
            Runtime.getRuntime().addShutdownHook(postgres.atExit);
            if (serving) {
                Thread.ofPlatform().daemon().name("pendopo-database-watch").start(postgres::watch);
            }
            return postgres;
        } catch (RuntimeException | Error e) {
            lock.leave(serving);
            throw e;
        }
    }

    private static EmbeddedPostgres open(DataFolder folder, DataFolderLock lock, boolean serving) {
        var home = DatabaseHome.of(folder);
        var binaries = PostgresBinaries.in(home.programs());
        var cluster = new Cluster(home, binaries);
        var password = folder.password(cluster.exists());
        if (!cluster.exists()) {
            cluster.make(password);
        }
        cluster.check();
        var postgres =
                new EmbeddedPostgres(lock, new Postmaster(home, binaries, password), serving);
        LOG.log(
                Level.INFO,
                "PostgreSQL {0} serves {1} as user {2}, {3}",
                binaries.version(),
                home.cluster(),
                home.user().name(),
                postgres.running);
        return postgres;
    }

    private void watch() {
        for (int failures = 0; !closed; ) {
            pause(Math.min(500L << Math.min(failures, 6), 30_000));
            failures = isWell() ? 0 : failures + 1;
        }
    }

    private synchronized boolean isWell() {
        if (closed) {
            return true;
        }
        try {
            if (!postmaster.lives(running)) {
                LOG.log(Level.WARNING, "PostgreSQL has died ({0}); starting it again", running);
                running = lock.alone(() -> postmaster.ensureOn(running.port()));
                LOG.log(Level.WARNING, "PostgreSQL is back ({0})", running);
            }
            postmaster.keepLogSmall();
            return true;
        } catch (DatabaseUnavailable e) {
            LOG.log(Level.ERROR, e.getMessage());
            return false;
        }
    }

    /** The owner may be closing its pool right now, in another hook: its last work comes first. */
    private void closeAtExit() {
        if (serving) {
            var end = Instant.now().plus(CLIENTS_MAY_FINISH);
            var probe = new DatabaseProbe(address());
            while (!closed && Instant.now().isBefore(end) && probe.hasOtherClients()) {
                pause(200);
            }
        }
        leave();
    }

    private synchronized void leave() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            lock.alone(this::stopIfLast);
        } finally {
            lock.leave(serving);
        }
    }

    private boolean stopIfLast() {
        var last = lock.isLastUser();
        if (last) {
            postmaster.stop();
        }
        LOG.log(Level.INFO, "PostgreSQL {0} ({1})", last ? "stopped" : "stays for others", running);
        return last;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
