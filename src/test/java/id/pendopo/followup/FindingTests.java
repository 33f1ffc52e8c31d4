package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a survey says becomes findings, and each of them is answered. */
@Tag("store")
@House
class FindingTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private PromiseDesk desk;
    private Clerk clerk;

    @BeforeEach
    void enter() {
        desk = new PromiseDesk(port, data, sql, "RSK-PKM-LEMBAHASRI");
        clerk = desk.clerk();
    }

    @Test
    void theThreeLowestElementsOfAClosedSurveyBecomeFindingsOnce() {
        var survey = desk.answered("RSK-PKM-LEMBAHASRI");
        assertThat(findings(survey)).isEmpty();
        desk.office().close(survey);
        assertThat(findings(survey)).containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
        assertThat(known(survey)).as("before the result is").isZero();
        desk.office().publish(survey);
        assertThat(findings(survey)).containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
        assertThat(known(survey)).isEqualTo(3);
        var path = PromiseDesk.PATH + "/temuan/" + desk.finding(survey, "SARPRAS");
        assertThat(clerk.open(PromiseDesk.ROLE, path).body()).contains("69,64 dari 100");
        assertThat(clerk.open(PromiseDesk.ROLE, PromiseDesk.PATH + "/temuan").body())
                .contains(survey);
    }

    @Test
    void aFindingIsAnsweredWithAReasonAndOnlyOnce() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var path = PromiseDesk.PATH + "/temuan/" + desk.finding(survey, "PENGADUAN");
        var silent = clerk.post(PromiseDesk.ROLE, path, Map.of("tanggapan", "BEYOND"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya.", "href=\"#alasan\"");
        var promise = Map.of("tanggapan", "ACCEPTED", "alasan", "Ya");
        assertThat(clerk.post(PromiseDesk.ROLE, path, promise).body()).contains("memerlukan janji");
        var reason = Map.of("tanggapan", "BEYOND", "alasan", "Wewenang kementerian, uji " + survey);
        assertThat(clerk.post(PromiseDesk.ROLE, path, reason).status()).isEqualTo(303);
        assertThat(clerk.post(PromiseDesk.ROLE, path, reason).status()).isEqualTo(409);
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/komitmen", desk.wish(Map.of())).status())
                .isEqualTo(409);
        assertThat(clerk.read("/tindak-lanjut/unit/RSK-PKM-LEMBAHASRI").body())
                .contains("Kami tidak bisa, karena", "uji " + survey);
        assertThat(clerk.read("/skm/" + survey).body())
                .contains("<strong>Di luar kewenangan kami.</strong>", "uji " + survey);
    }

    @Test
    void theStoryOfAUnitCallsDoneOnlyWhatIsDone() {
        var survey = desk.published("RSK-INSPEKTORAT");
        var story = "/tindak-lanjut/unit/RSK-INSPEKTORAT";
        assertThat(clerk.read(story).body())
                .containsSubsequence(
                        "<h2>Belum kami jawab: ", "/skm/" + survey + "/unsur/PENGADUAN");
        var exists = Map.of("tanggapan", "EXISTS", "alasan", "Di loket 2.");
        clerk.post(
                PromiseDesk.ROLE,
                PromiseDesk.PATH + "/temuan/" + desk.finding(survey, "PENGADUAN"),
                exists);
        assertThat(clerk.read(story).body())
                .containsSubsequence(
                        "<h2>Belum kami jawab: ",
                        "/skm/" + survey + "/unsur/SARPRAS",
                        "<h3>Sudah ada</h3>")
                .contains("Di loket 2.")
                .doesNotContain("Kami tidak bisa");
        var code = desk.promised(survey, "SARPRAS", Map.of("unit", "RSK-INSPEKTORAT"));
        assertThat(clerk.read(story).body())
                .contains("<h3>Kami janjikan</h3>")
                .doesNotContain("<h3>Kami lakukan</h3>");
        assertThat(clerk.read(story + "?halaman=99").body()).contains(code);

        var path = PromiseDesk.PATH + "/" + code;
        var link = Map.of("keterangan", "Kursi baru", "tautan", "https://contoh.example/kursi");
        clerk.upload(PromiseDesk.ROLE, path + "/bukti", link, "berkas", new byte[0]);
        var done = Map.of("selesai", PromiseDesk.today().toString(), "ukuran", "SARPRAS");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/selesai", done).status()).isEqualTo(303);
        assertThat(clerk.read(story).body())
                .contains("<h3>Kami lakukan</h3>")
                .doesNotContain("<h3>Kami janjikan</h3>");
        clerk.post(PromiseDesk.ROLE, path + "/buka", Map.of("alasan", "Kursi rusak lagi."));
        clerk.post(PromiseDesk.ROLE, path + "/batal", Map.of("alasan", "Anggaran dicabut."));
        assertThat(clerk.read(story).body()).contains("<h3>Kami janjikan, lalu batalkan</h3>");
    }

    @Test
    void anotherOfficerFindsNothing() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var path = PromiseDesk.PATH + "/temuan/" + desk.finding(survey, "WAKTU");
        assertThat(clerk.open("complaint_officer", path).status()).isEqualTo(404);
        assertThat(clerk.open("auditor", path).status()).isEqualTo(403);
        assertThat(clerk.open(PromiseDesk.ROLE, PromiseDesk.PATH + "/temuan/x").status())
                .isEqualTo(404);
        assertThat(clerk.open(PromiseDesk.ROLE, PromiseDesk.PATH + "/RSK-TIDAK-ADA").status())
                .isEqualTo(404);
    }

    @Test
    void aPromiseOfAnUnpublishedSurveyIsToldToNobody() {
        var survey = desk.answered("RSK-PKM-LEMBAHASRI");
        desk.office().close(survey);
        var code = desk.promised(survey, "WAKTU", Map.of());
        assertThat(clerk.open(PromiseDesk.ROLE, PromiseDesk.PATH + "/" + code).status())
                .isEqualTo(200);
        assertThat(clerk.read("/tindak-lanjut/" + code).status()).isEqualTo(404);
        assertThat(clerk.read("/tindak-lanjut.atom").body()).doesNotContain(code);
        assertThat(desk.items("?unit=RSK-PKM-LEMBAHASRI&limit=100").toString())
                .doesNotContain(code);
        desk.office().publish(survey);
        assertThat(clerk.read("/tindak-lanjut/" + code).status()).isEqualTo(200);
        assertThat(clerk.read("/tindak-lanjut.atom").body()).contains(code);
        assertThat(desk.items("?unit=RSK-PKM-LEMBAHASRI&limit=100").toString()).contains(code);
    }

    @Test
    void thePageOfAServiceLeadsToWhatWasPromisedForIt() {
        var service = desk.serviceOf("RSK-PKM-LEMBAHASRI");
        var page = "/layanan/" + service;
        var survey =
                desk.answered(Map.of("unit", "RSK-PKM-LEMBAHASRI", "services", List.of(service)));
        desk.office().close(survey);
        var code = desk.promised(survey, "WAKTU", Map.of());
        assertThat(clerk.read(page).body()).as("not public").doesNotContain(code);
        desk.office().publish(survey);
        assertThat(clerk.read(page).body())
                .contains("Yang kami janjikan untuk layanan ini", "/tindak-lanjut/" + code);
        var end = Map.of("alasan", "Anggaran dipotong.");
        assertThat(
                        clerk.post(PromiseDesk.ROLE, PromiseDesk.PATH + "/" + code + "/batal", end)
                                .status())
                .isEqualTo(303);
        assertThat(clerk.read(page).body()).doesNotContain(code);
    }

    private List<String> findings(String survey) {
        return sql.sql(
                        "select detail from followup.finding where source_code = :survey order by value")
                .param("survey", survey)
                .query(String.class)
                .list();
    }

    private long known(String survey) {
        return sql.sql("select count(public_on) from followup.finding where source_code = :survey")
                .param("survey", survey)
                .query(Long.class)
                .single();
    }
}
