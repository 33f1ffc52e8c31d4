package id.pendopo.complaint.open311;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another system that talks Open311.
 *
 * @param base of an endpoint
 */
record Partner(String base) {

    static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    static Partner production(int port) {
        return new Partner("http://localhost:" + port + "/open311/v2/");
    }

    static Partner test(int port) {
        return new Partner("http://localhost:" + port + "/open311/test/v2/");
    }

    /** What came back. */
    record Answer(int status, String type, String link, String retry, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        Document xml() {
            try {
                return DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            } catch (ParserConfigurationException | SAXException e) {
                throw new AssertionError(body, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The text of the first element of this name; empty without one. */
        String element(String name) {
            var found = xml().getElementsByTagName(name);
            return found.getLength() == 0 ? "" : found.item(0).getTextContent();
        }

        String field(String name) {
            return json().path(0).path(name).asString("");
        }
    }

    Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Names and values by turns; the same name may come again. */
    Answer post(String path, String... fields) {
        return post(path, FORM, form(fields).getBytes(StandardCharsets.US_ASCII));
    }

    static String form(String... fields) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            parts.add(
                    URLEncoder.encode(fields[i], StandardCharsets.UTF_8)
                            + "="
                            + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", parts);
    }

    Answer post(String path, String type, byte[] body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Answer with(String method, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(method, HttpRequest.BodyPublishers.ofString("a=b"))
                        .build());
    }

    /** A form with a file in a part of this name. */
    Answer multipart(String path, List<String> fields, String part, byte[] file) {
        var edge = "batas7f3a";
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.size(); i += 2) {
            body.writeBytes(
                    ("--"
                                    + edge
                                    + "\r\nContent-Disposition: form-data; name=\""
                                    + fields.get(i)
                                    + "\"\r\n\r\n"
                                    + fields.get(i + 1)
                                    + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                ("--"
                                + edge
                                + "\r\nContent-Disposition: form-data; name=\""
                                + part
                                + "\"; filename=\"foto.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(path, "multipart/form-data; boundary=" + edge, body.toByteArray());
    }

    private static Answer send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("content-type").orElse(""),
                    answer.headers().firstValue("link").orElse(""),
                    answer.headers().firstValue("retry-after").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
