package id.pendopo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's user who owns the cluster and runs PostgreSQL, which refuses to run as root.
 *
 * @param switched whether this process is root and has to become that user
 */
record PostgresUser(String name, int uid, int gid, boolean switched) {

    private static final Path SELF = Path.of("/proc/self");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Root runs it as the owner of the first of these folders whose owner is an ordinary user. */
    static PostgresUser ownerOf(Path... folders) {
        if (!isRoot()) {
            return new PostgresUser(
                    System.getProperty("user.name", "?"), uid(SELF), number(SELF, "gid"), false);
        }
        var chosen =
                Stream.concat(
                                Stream.of(folders)
                                        .filter(Files::exists)
                                        .map(PostgresUser::uid)
                                        .filter(uid -> uid != 0)
                                        .map(String::valueOf),
                                Stream.of("postgres", "nobody"))
                        .flatMap(key -> find(key).stream())
                        .findFirst()
                        .orElseThrow(PostgresUser::nobodyThere);
        chosen.requireSwitching();
        return chosen;
    }

    static boolean isRoot() {
        return uid(SELF) == 0;
    }

    static int uid(Path path) {
        return number(path, "uid");
    }

    /** The command that runs {@code program} as this user. */
    List<String> command(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (switched) {
            command.addAll(
                    List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Tries it for real, so that access lists and mounts count as well as permission bits. */
    boolean reaches(Path folder) {
        if (!switched) {
            return true;
        }
        var attempt = command(Path.of("/bin/sh"), "-c", "cd \"$1\"", "sh", folder.toString());
        return Program.run(LIMIT, attempt).succeeded();
    }

    /** Hands one file or folder over, when there is somebody else to hand it to. */
    void own(Path path) throws IOException {
        if (switched) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    void ownAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                own(path);
            }
        }
    }

    /** What root makes in somebody's folder becomes theirs, so that they can start it, too. */
    static void handOver(Path made) throws IOException {
        var folder = made.toAbsolutePath().getParent();
        if (folder != null && isRoot() && uid(folder) != 0) {
            new PostgresUser("", uid(folder), number(folder, "gid"), true).ownAll(made);
        }
    }

    private static int number(Path path, String attribute) {
        try {
            return (Integer) Files.getAttribute(path, "unix:" + attribute);
        } catch (IOException | UnsupportedOperationException e) {
            throw DatabaseUnavailable.because("Cannot tell the owner of " + path, e.toString(), e);
        }
    }

    /** By getent and not from /etc/passwd, because accounts may live in a directory service. */
    private static Optional<PostgresUser> find(String nameOrUid) {
        var answer = Program.run(LIMIT, List.of("getent", "passwd", nameOrUid));
        var fields = answer.output().strip().split(":", -1);
        if (!answer.succeeded() || fields.length < 4) {
            return Optional.empty();
        }
        return Optional.of(
                new PostgresUser(
                        fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), true));
    }

    private void requireSwitching() {
        var attempt = Program.run(LIMIT, command(Path.of("/bin/true")));
        if (attempt.succeeded()) {
            return;
        }
        if (attempt.exit() == Program.NOT_STARTED) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and the program 'setpriv', which would run it"
                            + " as '"
                            + name
                            + "', is missing.",
                    "Install the package util-linux, or start Pendopo as an ordinary user.");
        }
        throw DatabaseUnavailable.because(
                "PostgreSQL does not run as root, and root may not run it as '" + name + "'",
                attempt.reason(),
                null);
    }

    private static DatabaseUnavailable nobodyThere() {
        return new DatabaseUnavailable(
                "PostgreSQL does not run as root, and this system has neither a user 'postgres' nor"
                        + " a user 'nobody'.",
                "Make a user for Pendopo and give it the data folder, or start Pendopo as that"
                        + " user.");
    }
}
