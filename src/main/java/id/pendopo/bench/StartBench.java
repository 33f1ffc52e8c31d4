package id.pendopo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How long the house takes to show its first page on existing data, and what it weighs at rest. */
final class StartBench {

    private static final int RUNS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;

    StartBench(Path data) {
        this.data = data;
    }

    int run() {
        try {
            System.out.println("Filling " + data + " if it is empty ...");
            open().close();
            var starts = new ArrayList<Long>();
            long jvm = 0;
            long database = 0;
            for (int i = 0; i < RUNS; i++) {
                var house = open();
                starts.add(house.milliseconds());
                if (i == RUNS - 1) {
                    Thread.sleep(REST);
                    jvm = kilobytes(house.process().pid());
                    database = postgres();
                }
                house.close();
            }
            starts.sort(null);
            System.out.printf(
                    "start to first page: %.1f s (median of %d; best %.1f, worst %.1f; aim 8)%n",
                    starts.get(RUNS / 2) / 1e3,
                    RUNS,
                    starts.getFirst() / 1e3,
                    starts.getLast() / 1e3);
            System.out.printf("JVM at rest: %d MB (aim 350)%n", jvm / 1024);
            System.out.printf("PostgreSQL beside it: %d MB%n", database / 1024);
            System.out.printf(
                    "calibration: %d ms for 400 MB of SHA-256, %d processors%n",
                    Calibration.milliseconds(), Runtime.getRuntime().availableProcessors());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** A house that was opened, and how long that took. */
    private record Opened(Process process, long milliseconds) {
        void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    private Opened open() throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(launcher());
        command.addAll(
                List.of("--demo", "--data", data.toString(), "--port", Integer.toString(port)));
        long from = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        while (System.nanoTime() - from < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The house did not open in " + data);
            }
            if (answers(request)) {
                return new Opened(process, (System.nanoTime() - from) / 1_000_000);
            }
            Thread.sleep(20);
        }
        process.destroy();
        throw new IllegalStateException("The house did not open within " + PATIENCE);
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The very command line by which this process was started. */
    private static List<String> launcher() {
        var line =
                Objects.requireNonNull(
                        System.getenv("PENDOPO_LAUNCHER"), "Start benches by bin/pendopo bench");
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** All processes of the database, shared pages counted once. */
    private long postgres() throws IOException {
        var lines = Files.readAllLines(data.resolve("pgdata/postmaster.pid"));
        long postmaster = Long.parseLong(lines.getFirst().strip());
        long sum = kilobytes(postmaster);
        for (var child :
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children).toList()) {
            sum += kilobytes(child.pid());
        }
        return sum;
    }

    /** Proportional set size of a process. */
    private static long kilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
