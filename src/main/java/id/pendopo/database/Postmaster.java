package id.pendopo.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's main process for one cluster: found, started, stopped. */
final class Postmaster {

    /** A server that answers. */
    record Running(long pid, int port) {

        @Override
        public String toString() {
            return "process " + pid + ", port " + port;
        }
    }

    /** Recovery after a crash may read a gigabyte of log from a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long LOG_LIMIT = 10_000_000;
    private static final int ATTEMPTS = 5;

    private final DatabaseHome home;
    private final PostgresBinaries binaries;
    private final String password;
    private final ServerLog log;

    Postmaster(DatabaseHome home, PostgresBinaries binaries, String password) {
        this.home = home;
        this.binaries = binaries;
        this.password = password;
        this.log = new ServerLog(home.log(), LOG_LIMIT);
    }

    DatabaseAddress address(Running running) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + running.port() + "/" + Cluster.DATABASE,
                Cluster.DATABASE,
                password);
    }

    boolean lives(Running running) {
        return PidFile.isServer(running.pid(), home.cluster());
    }

    /** Attaches to the server that runs, or starts one. */
    Running ensure() {
        try {
            var live = live();
            return live == null ? start(0) : live;
        } catch (IOException e) {
            throw failed(e.toString(), e);
        }
    }

    /** After a crash: the clients know the port, so no other will do. */
    Running ensureOn(int port) {
        try {
            var live = live();
            if (live != null && live.port() == port) {
                return live;
            }
            if (live != null) {
                stop();
            }
            return start(port);
        } catch (IOException e) {
            throw failed(e.toString(), e);
        }
    }

    void stop() {
        try {
            var server = found();
            var ended = control(Duration.ofSeconds(130), "stop", "--mode=fast", "--timeout=120");
            if (!ended.succeeded() && found() != null) {
                throw failed("does not stop", ended.reason(), null);
            }
            // Its pid file goes first, the process a moment later.
            while (server != null && PidFile.isServer(server.pid(), home.cluster())) {
                pause();
            }
        } catch (IOException e) {
            throw failed("does not stop", e.toString(), e);
        }
    }

    void keepLogSmall() {
        try {
            log.keepSmall();
        } catch (IOException e) {
            throw failed(e.toString(), e);
        }
    }

    /** The server that runs now, perhaps still starting or already stopping. */
    private @Nullable PidFile found() throws IOException {
        var found = PidFile.of(home.cluster());
        return found != null && PidFile.isServer(found.pid(), home.cluster()) ? found : null;
    }

    private @Nullable Running live() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        for (var found = found(); found != null; found = found()) {
            if (found.ready()) {
                return proven(new Running(found.pid(), found.port()));
            }
            if (Instant.now().isAfter(end)) {
                throw failed("process " + found.pid() + " neither becomes ready nor ends", null);
            }
            pause();
        }
        return null;
    }

    /** A process id and a port prove little; that it knows us and serves our folder does. */
    private Running proven(Running running) {
        try {
            var folder = new DatabaseProbe(address(running)).dataDirectory();
            if (folder.equals(home.cluster().toString())) {
                return running;
            }
            throw failed("port " + running.port() + " serves another folder, " + folder, null);
        } catch (SQLException e) {
            if (DatabaseProbe.isFull(e)) {
                return running;
            }
            throw failed("process " + running.pid() + " lets nobody in, " + e.getMessage(), e);
        }
    }

    /**
     * Starts the server.
     *
     * @param wantedPort 0 for any
     */
    private Running start(int wantedPort) throws IOException {
        var former = PidFile.of(home.cluster());
        var port = wantedPort > 0 ? wantedPort : FreePort.preferring(former);
        if (former != null) {
            PidFile.disownStranger(home.cluster());
            Orphans.end(home.cluster());
        }
        log.keepSmall();
        log.prepare(home.user());
        for (int attempt = 1; ; attempt++) {
            var before = log.size();
            var ended = control(PATIENCE.plusSeconds(10), "start", startOptions(port));
            var started = ended.succeeded() ? live() : null;
            if (started != null) {
                return started;
            }
            var said = log.since(before);
            var portTaken = wantedPort == 0 && said.contains("could not bind");
            if (attempt == ATTEMPTS || !(portTaken || said.contains("still in use"))) {
                throw failed(Program.reason(said.isBlank() ? ended.output() : said), null);
            }
            if (portTaken) {
                port = FreePort.any();
            }
            pause();
        }
    }

    private String[] startOptions(int port) {
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        return new String[] {
            "--timeout=" + PATIENCE.toSeconds(), "--log=" + home.log(), "--options=" + options
        };
    }

    private Program control(Duration limit, String action, String... options) {
        var arguments = new ArrayList<>(List.of(action, "--wait", "--silent"));
        arguments.addAll(List.of(options));
        arguments.add("--pgdata=" + home.cluster());
        var program = binaries.program("pg_ctl");
        return Program.run(limit, home.user().command(program, arguments.toArray(String[]::new)));
    }

    private DatabaseUnavailable failed(String why, @Nullable Throwable cause) {
        return failed("does not run", why, cause);
    }

    private DatabaseUnavailable failed(String what, String why, @Nullable Throwable cause) {
        return DatabaseUnavailable.because(
                "The database in " + home.cluster() + " " + what, why, cause);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(
                    "Interrupted while waiting for the database.", "Start again.", e);
        }
    }
}
