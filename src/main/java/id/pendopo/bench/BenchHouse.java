package id.pendopo.bench;

import java.io.IOException;
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

/** A demo house that was opened in a process of its own, by the command line of its operator. */
final class BenchHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final long milliseconds;

    private BenchHouse(Process process, int port, long milliseconds) {
        this.process = process;
        this.port = port;
        this.milliseconds = milliseconds;
    }

    /**
     * Opens the house and waits for its first page.
     *
     * @throws IllegalStateException if it does not open
     */
    static BenchHouse open(Path data) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(launcher());
        command.addAll(
                List.of("--demo", "--data", data.toString(), "--port", Integer.toString(port)));
        long from = System.nanoTime();
        var process = start(command);
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        while (System.nanoTime() - from < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The house did not open in " + data);
            }
            if (answers(request)) {
                return new BenchHouse(process, port, (System.nanoTime() - from) / 1_000_000);
            }
            Thread.sleep(20);
        }
        process.destroy();
        throw new IllegalStateException("The house did not open within " + PATIENCE);
    }

    /** Waits until all that belongs to the first start is done, the demo data too. */
    void awaitReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(request)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The house is not ready within " + PATIENCE);
            }
            Thread.sleep(50);
        }
    }

    /** Runs a verb of the house and gives its exit code. */
    static int run(Path data, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(launcher());
        command.addAll(words);
        command.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** From the command to the first page. */
    long milliseconds() {
        return milliseconds;
    }

    int port() {
        return port;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Kilobytes of memory, shared pages counted by their share. */
    long kilobytes() throws IOException {
        return kilobytes(process.pid());
    }

    /** Kilobytes of memory that it held at its peak, heap and all else. */
    long peakKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Time of processors that the house has used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** All processes of the database in this folder, shared pages counted once. */
    static long databaseKilobytes(Path data) throws IOException {
        var lines = Files.readAllLines(data.resolve("pgdata/postmaster.pid"));
        long postmaster = Long.parseLong(lines.getFirst().strip());
        long sum = kilobytes(postmaster);
        for (var child :
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children).toList()) {
            sum += kilobytes(child.pid());
        }
        return sum;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
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
