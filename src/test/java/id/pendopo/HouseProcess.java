package id.pendopo;

import id.pendopo.database.DatabaseAddress;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The house as its operator runs it: a process of its own, with its database beside it. */
public final class HouseProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    private HouseProcess(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = launch(List.of("--demo", "--port", Integer.toString(port)));
    }

    /** Opens the demo house in this folder and waits until it is ready. */
    public static HouseProcess open(Path data) {
        return open(data, Map.of());
    }

    /** Opens a second node beside a house, on the same database and with the same secret. */
    public static HouseProcess beside(Path first, Path data, DatabaseAddress database) {
        return open(
                data,
                Map.of(
                        "PENDOPO_DATABASE_URL", database.url(),
                        "PENDOPO_DATABASE_USER", database.user(),
                        "PENDOPO_DATABASE_PASSWORD", database.password(),
                        "PENDOPO_SECRET_FILE", first.resolve("secret").toString()));
    }

    /** Opens the demo house with settings of its environment. */
    public static HouseProcess open(Path data, Map<String, String> settings) {
        var house = new HouseProcess(data, freePort(), settings);
        house.waitUntilReady();
        return house;
    }

    /** Runs a verb on this house's data and gives its exit code. */
    public int run(String... words) throws InterruptedException {
        return launch(List.of(words)).waitFor();
    }

    /** {@code kill -9} of the JVM, for good. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public long pid() {
        return process.pid();
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** {@code kill -9} of the JVM; the database lives on. Then the house is opened again. */
    public void killAndReopen() throws InterruptedException {
        kill();
        process = launch(List.of("--demo", "--port", Integer.toString(port)));
        waitUntilReady();
    }

    private Process launch(List<String> words) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "id.pendopo.Pendopo"));
        command.addAll(words);
        command.addAll(List.of("--data", data.toString()));
        try {
            var builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
            builder.environment().putAll(settings);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private File log() {
        return data.resolve("house.log").toFile();
    }

    private void waitUntilReady() {
        var limit = Instant.now().plus(PATIENCE);
        var request =
                HttpRequest.newBuilder(at("/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(2));
        while (Instant.now().isBefore(limit)) {
            try {
                if (HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not there yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The house did not open; see " + log());
            }
            pause();
        }
        throw new IllegalStateException(
                "The house is not ready after " + PATIENCE + "; see " + log());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
