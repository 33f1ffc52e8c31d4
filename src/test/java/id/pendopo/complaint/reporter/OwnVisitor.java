package id.pendopo.complaint.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pendopo.complaint.ComplaintCases.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reporter's browser, and a program that a reporter uses. */
final class OwnVisitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    OwnVisitor(int port) {
        this.port = port;
    }

    HttpResponse<String> act(String word, Made made, Map<String, String> more)
            throws IOException, InterruptedException {
        var fields = new HashMap<>(more);
        fields.put("kode", made.receipt());
        return form("/pengaduan/lacak/" + word, fields);
    }

    HttpResponse<String> form(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> api(String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        return send(
                "/api/v1/complaints/lookup" + path,
                "application/json",
                JSON.writeValueAsString(body));
    }

    HttpResponse<String> send(String path, String type, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Sends a form with one file. */
    HttpResponse<String> upload(
            String word, Made made, Map<String, String> more, String name, byte[] file)
            throws IOException, InterruptedException {
        var fields = new HashMap<>(more);
        fields.put("kode", made.receipt());
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(UTF_8)));
        part(body, "name=\"berkas\"; filename=\"" + name + "\"", file);
        body.writeBytes("--batas--\r\n".getBytes(UTF_8));
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/pengaduan/lacak/" + word))
                        .header("Content-Type", "multipart/form-data; boundary=batas")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(
                ("--batas\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
