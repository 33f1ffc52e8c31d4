package id.pendopo;

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

/** The house as its operator runs it: a process of its own, with its database beside it. */
public final class HouseProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final int port;
    private Process process;

    private HouseProcess(Path data, int port) {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    /** Opens the demo house in this folder and waits until it is ready. */
    public static HouseProcess open(Path data) {
        var house = new HouseProcess(data, freePort());
        house.waitUntilReady();
        return house;
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** {@code kill -9} of the JVM; the database lives on. Then the house is opened again. */
    public void killAndReopen() throws InterruptedException {
        process.destroyForcibly().waitFor();
        process = launch();
        waitUntilReady();
    }

    private Process launch() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "id.pendopo.Pendopo",
                            "--demo",
                            "--data",
                            data.toString(),
                            "--port",
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
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
