package id.pendopo.complaint.intake;

import id.pendopo.catalogue.Clerk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Somebody who fills in the form by plain requests.
 *
 * @param draft path of the draft
 */
record Citizen(int port, Clerk clerk, String draft) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Citizen begun(int port, Clerk clerk) {
        var answer = clerk.send("/pengaduan/baru/hal", Map.of("hal", "sarana"));
        return new Citizen(port, clerk, answer.location().replaceFirst("/cerita$", ""));
    }

    /** Sends a first page from an address of this machine. */
    static HttpResponse<String> beginFrom(int port, InetAddress address) {
        try (var http = HttpClient.newBuilder().localAddress(address).build()) {
            var type = "application/x-www-form-urlencoded";
            var body = ascii("hal=sarana&tujuan=unit:RSK-PKM-WANASARI");
            return post(http, port, "/pengaduan/baru/hal", type, body);
        }
    }

    Clerk.Answer step(String name, Map<String, String> fields) {
        return clerk.send(draft + "/" + name, fields);
    }

    /** Everything that is needed, without a name. */
    void fill(String story) {
        step("hal", Map.of("hal", "sarana"));
        step("cerita", Map.of("judul", "Kursi roda patah", "cerita", story));
        step("pelapor", Map.of("siapa", "tanpa"));
    }

    Clerk.Answer send() {
        return step("kirim", Map.of("a", "b"));
    }

    /** Adds a file; the answer has no redirect followed. */
    HttpResponse<String> upload(String name, byte[] file) {
        return upload(HTTP, name, file);
    }

    /** Adds a file from an address of this machine. */
    HttpResponse<String> uploadFrom(InetAddress address, String name, byte[] file) {
        try (var http = HttpClient.newBuilder().localAddress(address).build()) {
            return upload(http, name, file);
        }
    }

    private HttpResponse<String> upload(HttpClient http, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ascii(
                        "--edge\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: image/jpeg\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(
                ascii(
                        "\r\n--edge\r\nContent-Disposition: form-data; name=\"tambah\"\r\n\r\n1\r\n--edge--\r\n"));
        var type = "multipart/form-data; boundary=edge";
        return post(http, port, draft + "/berkas", type, body.toByteArray());
    }

    HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
        return post(HTTP, port, path, type, body, headers);
    }

    private static HttpResponse<String> post(
            HttpClient http, int port, String path, String type, byte[] body, String... headers) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", type);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(
                    request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
