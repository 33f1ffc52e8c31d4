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

/** Sends forms with one file, as a browser does. */
public record Multipart(int port, HttpClient http) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String EDGE = "edge0f6b1d";

    public Multipart(int port) {
        this(port, HTTP);
    }

    /** From an address of this machine. */
    Multipart from(InetAddress address) {
        return new Multipart(port, HttpClient.newBuilder().localAddress(address).build());
    }

    /** What came back. */
    public record Answer(int status, String body) {}

    public Answer post(
            String path, Map<String, String> fields, String name, byte[] file, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer =
                    http.send(
                            request.POST(
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    body(fields, name, file)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends it as an officer of complaints. */
    Answer officer(Clerk clerk, String path, Map<String, String> fields, String name, byte[] file) {
        var signed = clerk.signed("complaint_officer", fields);
        var cookie = clerk.session("complaint_officer");
        return post(path, signed, name, file, "Cookie", cookie);
    }

    private static byte[] body(Map<String, String> fields, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (field, value) -> part(body, field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(
                body,
                "berkas\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                file);
        body.writeBytes(ascii("--" + EDGE + "--\r\n"));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(
                ascii(
                        "--"
                                + EDGE
                                + "\r\nContent-Disposition: form-data; name=\""
                                + head
                                + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(ascii("\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
