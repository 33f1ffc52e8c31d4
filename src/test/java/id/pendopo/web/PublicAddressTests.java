package id.pendopo.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Once its address was set, nobody makes the house name another one. */
@Tag("store")
@House
@TestPropertySource(properties = "pendopo.address= https://layanan.rasuka.example/ ")
class PublicAddressTests {

    private static final String SET = "https://layanan.rasuka.example";
    private static final String FORGED = "jahat.example:81";
    private static final String USERS = "/petugas/pengguna/baru";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap.xml",
                "/catalog.ttl",
                "/catalog.jsonld",
                "/layanan/RSK-KK-HILANG",
                "/layanan/RSK-KK-HILANG.ttl",
                "/layanan/perubahan.atom",
                "/en/layanan/RSK-KK-HILANG/perubahan.atom",
                "/layanan/RSK-KK-HILANG/poster",
                "/data-terbuka/api/getService",
                "/skm/{published}/sematan"
            })
    void noPageNamesTheHostOfAForgedRequest(String path) {
        var shown = get(published(path), FORGED);
        assertThat(shown).contains(SET + "/").doesNotContain("jahat.example");
        assertThat(shown).isEqualTo(get(published(path), "localhost:" + port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layanan/RSK-KK-HILANG/poster.pdf",
                "/layanan/RSK-KK-HILANG/standar.pdf",
                "/maklumat/RSK-RSUD",
                "/maklumat/RSK-RSUD/1.pdf",
                "/skm/{published}/laporan.pdf",
                "/skm/{published}/laporan"
            })
    void noPaperAndNoQrCodeDependsOnTheHostOfARequest(String path) {
        assertThat(get(published(path), FORGED))
                .isEqualTo(get(published(path), "localhost:" + port))
                .doesNotContain("jahat.example");
    }

    @Test
    void whatOfficersHandOutNamesTheSetAddress() {
        var cookie = signedIn("survey_officer");
        var code = found(get("/survei", FORGED), "href=\"/survei/([A-Z][^/\"?]+)\"");
        var desk = "/petugas/survei/" + code;
        var poster = get(desk + "/qr/poster?pilih=umum", FORGED, cookie);
        assertThat(poster).contains("layanan.rasuka.example/survei/" + code);
        assertThat(poster).isEqualTo(get(desk + "/qr/poster?pilih=umum", SET.substring(8), cookie));
        assertThat(get(desk + "/kios", FORGED, cookie))
                .contains(SET + "/survei/" + code + "/kios")
                .doesNotContain("jahat.example");
        var fields = Map.of("jumlah", "1", "_csrf", token(desk + "/undangan", cookie));
        assertThat(post(desk + "/undangan", fields, cookie))
                .contains(SET + "/survei/" + code + "/undangan/")
                .doesNotContain("jahat.example");
    }

    @Test
    void lettersLeadToTheSetAddress() {
        var cookie = signedIn("admin");
        var fields =
                Map.of(
                        "nama", "Orang Baru",
                        "email", "undangan@rasuka.example",
                        "peran1", "jury",
                        "unit1", "RSK",
                        "_csrf", token(USERS, cookie));
        assertThat(post(USERS, fields, cookie)).contains(SET + "/petugas/sandi/");
        assertThat(letter("undangan@rasuka.example"))
                .contains(SET + "/petugas/sandi/")
                .doesNotContain("jahat.example");
        post("/layanan/RSK-KK-HILANG/langganan", Map.of("email", "siti@contoh.example"), "");
        assertThat(letter("siti@contoh.example"))
                .contains(SET + "/layanan/langganan/")
                .doesNotContain("jahat.example");
    }

    @Test
    void anOrganisationKeepsItsOwnName() {
        sql.sql("update organisation.organisation set host = 'warga.rasuka.example'").update();
        assertThat(get("/layanan/perubahan.atom", "WARGA.rasuka.example:8080"))
                .contains("https://warga.rasuka.example/layanan")
                .doesNotContain("8080", "WARGA");
        assertThat(get("/layanan/perubahan.atom", "warga.rasuka.example.jahat.example"))
                .contains(SET + "/layanan")
                .doesNotContain("warga.rasuka.example");
    }

    private String letter(String to) {
        return sql.sql("select body from notification.message where recipient = :to")
                .param("to", to)
                .query(String.class)
                .single();
    }

    private String published(String path) {
        return path.contains("{published}")
                ? path.replace(
                        "{published}", found(get("/skm", FORGED), "href=\"/skm/([A-Z][^/\"?]+)\""))
                : path;
    }

    private String token(String path, String cookie) {
        return found(get(path, FORGED, cookie), "name=\"_csrf\" value=\"([^\"]+)\"");
    }

    private String signedIn(String role) {
        var accounts = new JsonMapper().readTree(data.resolve("demo-accounts.json").toFile());
        for (var account : accounts) {
            if (account.path("role").asString().equals(role)) {
                var fields =
                        Map.of(
                                "email", account.path("email").asString(),
                                "sandi", account.path("password").asString());
                var answer = post("/petugas/masuk", fields, "");
                return found(answer, "Set-Cookie: ([^;\r]+)");
            }
        }
        throw new AssertionError(role);
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private String get(String path, String host) {
        return get(path, host, "");
    }

    /** The body of the answer. */
    private String get(String path, String host, String cookie) {
        var answer = send("GET " + path, host, List.of("Cookie: " + cookie), "");
        assertThat(answer).as(path).startsWith("HTTP/1.1 200");
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    /** The whole answer to a form that names a forged host. */
    private String post(String path, Map<String, String> fields, String cookie) {
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var headers =
                List.of(
                        "Cookie: " + cookie,
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: " + body.length());
        return send("POST " + path, FORGED, headers, body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Java's own clients do not let one lie about the host. */
    private String send(String what, String host, List<String> headers, String body) {
        try (var socket = new Socket("localhost", port)) {
            var request =
                    what
                            + " HTTP/1.0\r\nHost: "
                            + host
                            + "\r\n"
                            + String.join("\r\n", headers)
                            + "\r\n\r\n"
                            + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
