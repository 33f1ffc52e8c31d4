package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.attachment.Papers;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Channel;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.photo.Shots;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Complaints as programs send them. */
@House
@Tag("store")
class IntakeApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/api/v1/complaints";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private CaseBook book;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    private Citizen program;

    @BeforeEach
    void reach() {
        sql.sql(
                        "update complaint.guard_limit set per_shared = 100000, alike_texts = 10000,"
                                + " wait_milliseconds = 0")
                .update();
        program = new Citizen(port, new Clerk(port, data), "");
    }

    @Test
    void aWholeComplaintIsTakenAndItsFilesAreClean() {
        var body = new HashMap<>(least());
        body.put("class", "NON_PENGAWASAN");
        body.put("eventDate", "2025-11-17");
        body.put("place", "Pintu depan");
        body.put("regionCode", "97.01.01.2001");
        body.put("lat", -7.25);
        body.put("long", 112.75);
        body.put("target", "RSK-PKM-WANASARI");
        body.put("anonymous", true);
        body.put("secret", true);
        body.put("contact", Map.of("name", "Siti Rahasia", "email", "siti@contoh.id"));
        body.put(
                "attachments",
                List.of(
                        file("foto.jpg", Shots.withPosition(Shots.jpeg(400, 300), 1)),
                        file("surat.pdf", Papers.pdf()),
                        file("surat.docx", Papers.docx())));
        var answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var taken = JSON.readTree(answer.body());
        assertThat(taken.path("receipt").asString()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        var site = organisations.forHost("");
        var c = book.find(site.organisation(), taken.path("code").asString()).orElseThrow();
        assertThat(c.channel()).isEqualTo(Channel.API);
        assertThat(c.secret()).isTrue();
        var kept =
                sql.sql(
                                """
                                select encode(c.content, 'escape')
                                  from attachment.chunk c
                                  join complaint.file f on f.attachment_id = c.file_id
                                 where f.complaint_id = :id
                                """)
                        .param("id", c.id().value())
                        .query(String.class)
                        .list();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(3);
        assertThat(kept)
                .allSatisfy(
                        part ->
                                assertThat(part)
                                        .doesNotContain("Exif", Shots.CAMERA, Papers.AUTHOR));
    }

    @Test
    void theSameKeyWithTheSameContentIsOneCaseAndNeverSomebodyElses() {
        var first = post(least(), "Idempotency-Key", "satu");
        var again = post(least(), "Idempotency-Key", "satu");
        assertThat(again.body()).isEqualTo(first.body());
        var other = new HashMap<>(least());
        other.put("title", "Loket tutup");
        assertThat(post(other, "Idempotency-Key", "satu").body()).isNotEqualTo(first.body());
        assertThat(post(least()).body()).isNotEqualTo(first.body());
    }

    @Test
    void aFloodIsHeldAndSaysSo() {
        sql.sql("update complaint.guard_limit set alike_texts = 1").update();
        var body = new HashMap<>(least());
        body.put("body", "Beli sekarang juga pinjaman cepat cair tanpa jaminan lewat pesan ini.");
        assertThat(JSON.readTree(post(body).body()).path("held").asBoolean()).isFalse();
        var second = post(body, "Idempotency-Key", "banjir");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(second.body()).path("held").asBoolean()).isTrue();
        assertThat(post(body, "Idempotency-Key", "banjir").body()).isEqualTo(second.body());
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        var body = new HashMap<>(least());
        body.put("judul", "x");
        body.put("anonymous", "ya");
        body.put("lat", "utara");
        body.put("eventDate", "kemarin");
        body.put("contact", Map.of("nik", "1"));
        body.put("attachments", List.of(Map.of("name", "a.jpg", "content", "*")));
        assertThat(codes(post(body)))
                .contains(
                        "judul unknown_field",
                        "anonymous not_yes_or_no",
                        "lat not_a_number",
                        "eventDate not_a_date",
                        "contact.nik unknown_field");
        assertThat(codes(post(Map.of())))
                .contains("title title_missing", "body body_missing", "category category_missing");
        var script = new HashMap<>(least());
        script.put("attachments", List.of(file("a.exe", new byte[] {'M', 'Z', 0})));
        assertThat(codes(post(script))).containsExactly("attachments kind_not_taken");
        assertThat(program.post(PATH, "application/json", new byte[] {'{'}).statusCode())
                .isEqualTo(400);
    }

    private static Map<String, Object> least() {
        return Map.of(
                "category", "sarana",
                "title", "Kursi roda patah",
                "body", "Kursi roda di pintu depan patah sejak bulan lalu.");
    }

    private static Map<String, Object> file(String name, byte[] content) {
        return Map.of("name", name, "content", Base64.getEncoder().encodeToString(content));
    }

    private HttpResponse<String> post(Map<String, Object> body, String... headers) {
        return program.post(PATH, "application/json", JSON.writeValueAsBytes(body), headers);
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return JSON.readTree(answer.body())
                .path("errors")
                .valueStream()
                .map(e -> e.path("field").asString() + " " + e.path("code").asString())
                .toList();
    }
}
