package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo house as programs and people reach it, for tests of surveys. */
public final class SurveyOffice {

    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");
    private static final Pattern INVITATION = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final String address;
    private final Path data;

    public SurveyOffice(int port, Path data) {
        this.address = "http://localhost:" + port;
        this.data = data;
    }

    /** An answer to a request. */
    public record Answer(int status, String body, Map<String, List<String>> headers) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        /** The codes of all that is wrong. */
        public List<String> codes() {
            return json().path("errors").valueStream().map(e -> e.path("code").asString()).toList();
        }
    }

    /** An open survey of nine elements for a population of 60. */
    public String openSurvey(Map<String, Object> more) {
        var code = survey(more);
        var opened = staff("POST", "/api/v1/surveys/" + code + "/open", null);
        if (opened.status() != 200) {
            throw new IllegalStateException(opened.body());
        }
        return code;
    }

    String survey(Map<String, Object> more) {
        var wish = new HashMap<String, Object>();
        wish.put("title", "Survei uji");
        wish.put("unit", "RSK-DISDIK");
        wish.put("population", 60);
        wish.putAll(more);
        var made = staff("POST", "/api/v1/surveys", wish);
        if (made.status() != 201) {
            throw new IllegalStateException(made.body());
        }
        return made.json().path("code").asString();
    }

    public void close(String code) {
        staff("POST", "/api/v1/surveys/" + code + "/close", null);
    }

    public void publish(String code) {
        staff("POST", "/api/v1/surveys/" + code + "/publish", null);
    }

    JsonNode index(String code) {
        return staff("GET", "/api/v1/surveys/" + code + "/index", null).json();
    }

    public Answer respond(String code, Object body, String... headers) {
        return send("POST", "/api/v1/surveys/" + code + "/responses", json(body), headers);
    }

    /** As the survey officer of the whole regency. */
    public Answer staff(String method, String path, Object body, String... headers) {
        return as("survey_officer", method, path, body, headers);
    }

    Answer as(String role, String method, String path, Object body, String... headers) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", "Bearer " + token(role)));
        return send(
                method, path, body == null ? new byte[0] : json(body), all.toArray(String[]::new));
    }

    Answer importCsv(String code, String query, byte[] csv) {
        return send(
                "POST",
                "/api/v1/surveys/" + code + "/responses/import" + query,
                csv,
                "Content-Type",
                "text/csv",
                "Authorization",
                "Bearer " + token("survey_officer"));
    }

    /** Opens a page as anybody does. */
    public Answer page(String path) {
        return send("GET", path, new byte[0]);
    }

    /** Sends a form as anybody does. */
    Answer form(String path, Map<String, String> fields) {
        return send(
                "POST", path, encoded(fields), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Makes invitations and gives their tokens. */
    List<String> invite(String code, Map<String, String> fields) {
        var path = "/petugas/survei/" + code + "/undangan";
        var slips = staffForm("survey_officer", path, fields);
        if (slips.status() != 200) {
            throw new IllegalStateException(slips.body());
        }
        return INVITATION
                .matcher(slips.body())
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    Answer staffPage(String role, String path) {
        return send("GET", path, new byte[0], "Cookie", session(role));
    }

    Answer staffForm(String role, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", formToken(role));
        return send(
                "POST",
                path,
                encoded(all),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                session(role));
    }

    /** Sends a file as an officer does in the page. */
    Answer staffUpload(String role, String path, Map<String, String> fields, byte[] file) {
        var boundary = "batas-berkas-uji";
        var all = new HashMap<>(fields);
        all.put("_csrf", formToken(role));
        var head = new StringBuilder();
        all.forEach(
                (name, value) ->
                        head.append(
                                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value)));
        head.append(
                ("--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"jawaban.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n")
                        .formatted(boundary));
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(file);
        bytes.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                bytes.toByteArray(),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Cookie",
                session(role));
    }

    Answer send(String method, String path, byte[] body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
        boolean typed = List.of(headers).contains("Content-Type");
        if (!typed && body.length > 0) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer =
                    HTTP.send(
                            request.method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(String role) {
        return TOKENS.computeIfAbsent(
                address + role,
                _ -> {
                    var answer = send("POST", "/api/v1/session", json(account(role)));
                    return answer.json().path("token").asString();
                });
    }

    private String session(String role) {
        return SESSIONS.computeIfAbsent(
                address + role,
                _ -> {
                    var account = account(role);
                    var answer =
                            form(
                                    "/petugas/masuk",
                                    Map.of(
                                            "email", account.get("email"),
                                            "sandi", account.get("password")));
                    return answer.header("set-cookie").replaceFirst(";.*", "");
                });
    }

    private String formToken(String role) {
        var page = staffPage(role, "/petugas/akun").body();
        var matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("No form token in " + page);
        }
        return matcher.group(2);
    }

    private Map<String, String> account(String role) {
        var accounts = JSON.readTree(data.resolve("demo-accounts.json").toFile());
        return accounts.valueStream()
                .filter(one -> one.path("role").asString().equals(role))
                .map(
                        one ->
                                Map.of(
                                        "email", one.path("email").asString(),
                                        "password", one.path("password").asString()))
                .findFirst()
                .orElseThrow();
    }

    static byte[] json(Object body) {
        return body instanceof byte[] bytes ? bytes : JSON.writeValueAsBytes(body);
    }

    private static byte[] encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The answers of one person by element. */
    static Map<String, Integer> answers(Answers answers) {
        var map = new HashMap<String, Integer>();
        for (int i = 0; i < WorkedExample.KEYS.size(); i++) {
            if (answers.values().get(i) > 0) {
                map.put(WorkedExample.KEYS.get(i), answers.values().get(i));
            }
        }
        return map;
    }

    public static Map<String, Integer> all(int answer) {
        return answers(WorkedExample.answers(Integer.toString(answer).repeat(9)));
    }

    /** The worked example as a file whose columns stand in this order. */
    static String csv(List<String> header, List<String> keys, char delimiter) {
        var lines = new java.util.ArrayList<String>();
        lines.add(String.join(String.valueOf(delimiter), header));
        for (var response : WorkedExample.responses()) {
            var answers = answers(response);
            lines.add(
                    keys.stream()
                            .map(key -> String.valueOf(answers.get(key)))
                            .collect(Collectors.joining(String.valueOf(delimiter))));
        }
        return String.join("\n", lines) + "\n";
    }
}
