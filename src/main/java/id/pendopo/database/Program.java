package id.pendopo.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program of PostgreSQL or of the system that has run to its end: how, and what it said. */
record Program(int exit, String output) {

    static final int NOT_STARTED = -1;

    private static final Pattern ERROR = Pattern.compile("(FATAL|PANIC|ERROR|error):");

    boolean succeeded() {
        return exit == 0;
    }

    /** Why it failed. */
    String reason() {
        return reason(output);
    }

    /** The lines that name an error or, without any, the last ones. */
    static String reason(String text) {
        var lines = text.strip().lines().toList();
        var errors = lines.stream().filter(line -> ERROR.matcher(line).find()).toList();
        var telling = errors.isEmpty() ? lines : errors;
        return String.join("\n", telling.subList(Math.max(0, telling.size() - 3), telling.size()));
    }

    static Program run(Duration limit, List<String> command) {
        return run(limit, command, "");
    }

    static Program run(Duration limit, List<String> command, String input) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The caller's folder may be closed to the unprivileged user.
        builder.directory(new File("/"));
        // Neither PG* variables nor the application's secrets may reach the server.
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            var process = builder.start();
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(process::destroyForcibly);
            feed(process, input);
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Program(process.waitFor(), output);
        } catch (IOException e) {
            return new Program(NOT_STARTED, "failed to execute " + command.getFirst() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(
                    "Interrupted while waiting for " + command.getFirst() + ".", "Start again.", e);
        }
    }

    private static void feed(Process process, String input) {
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        } catch (IOException e) {
            // It ended before reading everything; its exit code and output say why.
        }
    }
}
