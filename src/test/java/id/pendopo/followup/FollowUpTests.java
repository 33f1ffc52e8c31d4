package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.survey.SurveyOffice;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
import tools.jackson.databind.JsonNode;

/** The thread from a survey to a promise, to its evidence, to the next survey. */
@Tag("store")
@House
class FollowUpTests {

    private static final String ROLE = "survey_officer";
    private static final String DESK = "/petugas/tindak-lanjut";

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private SurveyOffice office;
    private Clerk clerk;

    @BeforeEach
    void enter() {
        office = new SurveyOffice(port, data);
        clerk = new Clerk(port, data);
    }

    @Test
    void theThreeLowestElementsOfAClosedSurveyBecomeFindingsOnce() {
        var survey = answered("RSK-PKM-LEMBAHASRI");
        assertThat(findings(survey)).isEmpty();
        office.close(survey);
        assertThat(findings(survey)).containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
        assertThat(known(survey)).as("before the result is").isZero();
        office.publish(survey);
        assertThat(findings(survey)).containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
        assertThat(known(survey)).isEqualTo(3);
        var path = DESK + "/temuan/" + finding(survey, "SARPRAS");
        assertThat(clerk.open(ROLE, path).body()).contains("69,64 dari 100");
        assertThat(clerk.open(ROLE, DESK + "/temuan").body()).contains(survey);
    }

    @Test
    void aPromiseOfAnUnpublishedSurveyIsToldToNobody() {
        var survey = answered("RSK-PKM-LEMBAHASRI");
        office.close(survey);
        var code = promised(survey, "WAKTU", Map.of());
        assertThat(clerk.open(ROLE, DESK + "/" + code).status()).isEqualTo(200);
        assertThat(clerk.read("/tindak-lanjut/" + code).status()).isEqualTo(404);
        assertThat(clerk.read("/tindak-lanjut.atom").body()).doesNotContain(code);
        assertThat(items("?unit=RSK-PKM-LEMBAHASRI&limit=100").toString()).doesNotContain(code);
        office.publish(survey);
        assertThat(clerk.read("/tindak-lanjut/" + code).status()).isEqualTo(200);
        assertThat(clerk.read("/tindak-lanjut.atom").body()).contains(code);
        assertThat(items("?unit=RSK-PKM-LEMBAHASRI&limit=100").toString()).contains(code);
    }

    @Test
    void aFindingIsAnsweredWithAReasonAndOnlyOnce() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var path = DESK + "/temuan/" + finding(survey, "PENGADUAN");
        var silent = clerk.post(ROLE, path, Map.of("tanggapan", "BEYOND"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya.", "href=\"#alasan\"");
        var promise = Map.of("tanggapan", "ACCEPTED", "alasan", "Ya");
        assertThat(clerk.post(ROLE, path, promise).body()).contains("memerlukan janji");
        var reason = Map.of("tanggapan", "BEYOND", "alasan", "Wewenang kementerian, uji " + survey);
        assertThat(clerk.post(ROLE, path, reason).status()).isEqualTo(303);
        assertThat(clerk.post(ROLE, path, reason).status()).isEqualTo(409);
        assertThat(clerk.post(ROLE, path + "/komitmen", wish(Map.of())).status()).isEqualTo(409);
        assertThat(clerk.read("/tindak-lanjut/unit/RSK-PKM-LEMBAHASRI").body())
                .contains("Kami tidak bisa, karena", "uji " + survey);
        assertThat(clerk.read("/skm/" + survey).body())
                .contains("<strong>Di luar kewenangan kami.</strong>", "uji " + survey);
    }

    @Test
    void theStoryOfAUnitCallsDoneOnlyWhatIsDone() {
        var survey = published("RSK-INSPEKTORAT");
        var story = "/tindak-lanjut/unit/RSK-INSPEKTORAT";
        var exists = Map.of("tanggapan", "EXISTS", "alasan", "Di loket 2.");
        clerk.post(ROLE, DESK + "/temuan/" + finding(survey, "PENGADUAN"), exists);
        assertThat(clerk.read(story).body())
                .contains("<h3>Sudah ada</h3>", "Di loket 2.")
                .doesNotContain("Kami tidak bisa");
        var code = promised(survey, "SARPRAS", Map.of("unit", "RSK-INSPEKTORAT"));
        assertThat(clerk.read(story).body())
                .contains("<h3>Kami janjikan</h3>")
                .doesNotContain("<h3>Kami lakukan</h3>");
        assertThat(clerk.read(story + "?halaman=99").body()).contains(code);

        var path = DESK + "/" + code;
        var link = Map.of("keterangan", "Kursi baru", "tautan", "https://contoh.example/kursi");
        clerk.upload(ROLE, path + "/bukti", link, "berkas", new byte[0]);
        var done = Map.of("selesai", today().toString(), "ukuran", "SARPRAS");
        assertThat(clerk.post(ROLE, path + "/selesai", done).status()).isEqualTo(303);
        assertThat(clerk.read(story).body())
                .contains("<h3>Kami lakukan</h3>")
                .doesNotContain("<h3>Kami janjikan</h3>");
        clerk.post(ROLE, path + "/buka", Map.of("alasan", "Kursi rusak lagi."));
        clerk.post(ROLE, path + "/batal", Map.of("alasan", "Anggaran dicabut."));
        assertThat(clerk.read(story).body()).contains("<h3>Kami janjikan, lalu batalkan</h3>");
    }

    @Test
    void aButtonThatIsPressedTwiceDoesItOnce() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var path = DESK + "/temuan/" + finding(survey, "WAKTU") + "/komitmen";
        assertThat(clerk.open(ROLE, path).body()).contains("name=\"kunci\"");
        var wish = wish(Map.of("kunci", "kunci-" + survey));
        var first = clerk.post(ROLE, path, wish);
        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(clerk.post(ROLE, path, wish).location()).isEqualTo(first.location());

        var own = first.location().substring(first.location().indexOf(DESK));
        var note = Map.of("catatan", "Kursi dipesan, uji " + survey, "kunci", "catatan-" + survey);
        assertThat(clerk.post(ROLE, own + "/catatan", note).status()).isEqualTo(303);
        assertThat(clerk.post(ROLE, own + "/catatan", note).status()).isEqualTo(303);
        assertThat(clerk.open(ROLE, own).body()).containsOnlyOnce("uji " + survey);
    }

    @Test
    void anotherOfficerFindsNothing() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var path = DESK + "/temuan/" + finding(survey, "WAKTU");
        assertThat(clerk.open("complaint_officer", path).status()).isEqualTo(404);
        assertThat(clerk.open("auditor", path).status()).isEqualTo(403);
        assertThat(clerk.open(ROLE, DESK + "/temuan/x").status()).isEqualTo(404);
        assertThat(clerk.open(ROLE, DESK + "/RSK-TIDAK-ADA").status()).isEqualTo(404);
    }

    @Test
    void aPromiseThatIsNotWholeComesBackWithAllThatWasTyped() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var path = DESK + "/temuan/" + finding(survey, "SARPRAS") + "/komitmen";
        var wish = wish(Map.of("judul", "", "tenggat", "2020-01-01", "sasaran", ""));
        var refused = clerk.post(ROLE, path, wish);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Tulis janjinya.",
                        "Tanggal ini sudah lewat",
                        "Tulis menjadi berapa.",
                        "kursi tunggu yang layak",
                        "value=\"2020-01-01\"");
        assertThat(promises(survey)).as("nothing was written").isZero();
        assertThat(known(survey, "SARPRAS")).as("nor answered").isEmpty();
    }

    @Test
    void eachMoveIsInThePublicHistory() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var code = promised(survey, "SARPRAS", Map.of("langkah", "Beli kursi\nPasang kursi"));
        var path = DESK + "/" + code;
        assertThat(clerk.post(ROLE, path + "/mulai", Map.of()).status()).isEqualTo(303);
        assertThat(clerk.post(ROLE, path + "/mulai", Map.of()).status()).isEqualTo(409);
        var step = Map.of("selesai", "ya", "teks", "Beli kursi");
        assertThat(clerk.post(ROLE, path + "/langkah/2", step).status())
                .as("another step has its number now")
                .isEqualTo(409);
        assertThat(clerk.post(ROLE, path + "/langkah/1", step).status()).isEqualTo(303);
        assertThat(clerk.post(ROLE, path + "/langkah/9", Map.of("selesai", "ya")).status())
                .isEqualTo(404);
        clerk.post(ROLE, path + "/catatan", Map.of("catatan", "Kursi sudah dipesan."));
        var day = today().plusDays(60).toString();
        assertThat(clerk.post(ROLE, path + "/tanggal", Map.of("tenggat", day)).body())
                .contains("Tulis alasannya.");
        var moved = Map.of("tenggat", day, "alasan", "Pemenang pengadaan mundur.");
        assertThat(clerk.post(ROLE, path + "/tanggal", moved).status()).isEqualTo(303);
        var page = clerk.read("/tindak-lanjut/" + code).body();
        assertThat(page)
                .contains(
                        "Sedang dikerjakan",
                        "Tanggal diubah 1 kali, semula",
                        "Pemenang pengadaan mundur.",
                        "Kursi sudah dipesan.",
                        "Beli kursi",
                        "/skm/" + survey + "/unsur/SARPRAS");
        var item = item(code);
        assertThat(item.path("redated").size()).isOne();
        assertThat(item.path("redated").path(0).path("reason").asString()).contains("mundur");
        assertThat(item.path("due").asString()).isEqualTo(day);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var code = promised(survey, "SARPRAS", Map.of());
        var path = DESK + "/" + code;
        clerk.post(ROLE, path + "/mulai", Map.of("versi", "1"));
        var old = wish(Map.of("judul", "Judul lain", "versi", "1"));
        var refused = clerk.post(ROLE, path + "/ubah", old);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Judul lain", "name=\"versi\" value=\"2\"");
        var again = wish(Map.of("judul", "Judul lain", "versi", "2"));
        assertThat(clerk.post(ROLE, path + "/ubah", again).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body()).contains("Judul lain");
    }

    @Test
    void whatAPromiseWasBeforeStaysInThePublicHistory() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var code = promised(survey, "SARPRAS", Map.of("langkah", "Beli kursi\nPasang kursi"));
        var path = DESK + "/" + code;
        var less = wish(Map.of("sasaran", "3 kursi", "langkah", "Beli kursi\nCat kursi"));
        assertThat(clerk.post(ROLE, path + "/ubah", less).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains(
                        "Menjadi: “32 kursi” menjadi “3 kursi”.",
                        "Langkah dihapus: “Pasang kursi”.",
                        "Langkah baru: “Cat kursi”.")
                .doesNotContain("Janji: “", "Langkah dihapus: “Beli kursi”.");
    }

    @Test
    void anOverdueOneStandsFirstAndIsLateEverywhere() {
        var survey = published("RSK-KEC-LEMBAHASRI");
        var code = promised(survey, "WAKTU", Map.of("unit", "RSK-KEC-LEMBAHASRI"));
        assertThat(item(code).path("late").asBoolean()).isFalse();
        sql.sql("update followup.commitment set due = :due where code = :code")
                .param("due", today().minusDays(400))
                .param("code", code)
                .update();
        assertThat(item(code).path("late").asBoolean()).isTrue();
        assertThat(items("?late=true&limit=100").get(0).path("daysLate").asLong())
                .isGreaterThanOrEqualTo(400);
        assertThat(clerk.read("/tindak-lanjut?terlambat=ya&unit=RSK-KEC-LEMBAHASRI").body())
                .contains("Terlambat 400 hari", code);
        assertThat(clerk.open(ROLE, DESK + "?terlambat=ya").body())
                .contains(code, "data-label=\"Tenggat\"")
                .doesNotContain("Tenggat:");
    }

    @Test
    void theNextSurveyShowsTheEffectByItself() {
        var survey = published("RSK-BAPENDA");
        var code = promised(survey, "SARPRAS", Map.of("unit", "RSK-BAPENDA"));
        var path = DESK + "/" + code;
        var done = Map.of("selesai", today().toString(), "ukuran", "SARPRAS");
        assertThat(clerk.post(ROLE, path + "/selesai", done).body()).contains("Belum ada bukti");
        var link = Map.of("keterangan", "Kursi baru", "tautan", "https://contoh.example/kursi");
        assertThat(clerk.upload(ROLE, path + "/bukti", link, "berkas", new byte[0]).status())
                .isEqualTo(303);
        assertThat(clerk.post(ROLE, path + "/selesai", done).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body()).contains("Belum terlihat");
        assertThat(item(code).path("effect").isNull()).isTrue();

        var next = office.openSurvey(Map.of("unit", "RSK-BAPENDA"));
        WorkedExample.ROWS.forEach(_ -> office.respond(next, Map.of("answers", better())));
        office.close(next);
        office.publish(next);

        var effect = item(code).path("effect");
        assertThat(effect.path("before").decimalValue()).isEqualByComparingTo("69.64");
        assertThat(effect.path("after").decimalValue()).isEqualByComparingTo("100");
        assertThat(effect.path("verdict").asString()).isEqualTo("UP");
        assertThat(effect.path("interval").get(0).decimalValue()).isPositive();
        assertThat(effect.path("earlier").asString()).isEqualTo(survey);
        assertThat(effect.path("later").asString()).isEqualTo(next);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("naik dari 69,64 menjadi 100,00", "/skm/" + next);
        assertThat(clerk.read("/tindak-lanjut/unit/RSK-BAPENDA").body())
                .contains("/tindak-lanjut/" + code, "naik dari 69,64");

        var again = Map.of("alasan", "Kursi rusak lagi.");
        assertThat(clerk.post(ROLE, path + "/buka", again).status()).isEqualTo(303);
        assertThat(item(code).path("effect").isNull()).isTrue();
    }

    @Test
    void aSurveyAboutOtherServicesShowsNothing() {
        var survey = published("RSK-KEC-WANASARI");
        var code = done(survey, "WAKTU", "WAKTU");
        var other =
                office.openSurvey(
                        Map.of(
                                "unit",
                                "RSK-KEC-WANASARI",
                                "services",
                                List.of(serviceOf("RSK-KEC-WANASARI"))));
        WorkedExample.ROWS.forEach(_ -> office.respond(other, Map.of("answers", better())));
        office.close(other);
        office.publish(other);
        assertThat(item(code).path("effect").isNull()).isTrue();
        var same = office.openSurvey(Map.of("unit", "RSK-KEC-WANASARI"));
        WorkedExample.ROWS.forEach(_ -> office.respond(same, Map.of("answers", better())));
        office.close(same);
        office.publish(same);
        assertThat(item(code).path("effect").path("later").asString()).isEqualTo(same);
    }

    @Test
    void anUnluckySurveyDoesNotEndTheSearch() {
        var survey = published("RSK-MPP");
        var code = done(survey, "WAKTU", "WAKTU");
        var poor = office.openSurvey(Map.of("unit", "RSK-MPP"));
        office.respond(poor, Map.of("answers", better()));
        office.close(poor);
        office.publish(poor);
        assertThat(item(code).path("effect").path("verdict").asString())
                .isEqualTo("TOO_FEW_RESPONSES");
        var rich = office.openSurvey(Map.of("unit", "RSK-MPP"));
        for (int i = 0; i < WorkedExample.ROWS.size(); i++) {
            var answers = i % 2 == 0 ? better() : SurveyOffice.all(4);
            office.respond(rich, Map.of("answers", answers));
        }
        office.close(rich);
        office.publish(rich);
        assertThat(item(code).path("effect").path("later").asString()).isEqualTo(rich);
        assertThat(item(code).path("effect").path("interval").size()).isEqualTo(2);
    }

    @Test
    void thatSomethingElseIsMeasuredIsInThePublicHistory() {
        var survey = published("RSK-PKM-LEMBAHASRI");
        var code = promised(survey, "WAKTU", Map.of("ukuran", "WAKTU"));
        var path = DESK + "/" + code;
        assertThat(clerk.post(ROLE, path + "/ubah", wish(Map.of("ukuran", "BIAYA"))).status())
                .isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("Yang diukur diganti, dari “");
        evidence(path);
        var unknown = Map.of("selesai", today().toString(), "ukuran", "CUACA");
        assertThat(clerk.post(ROLE, path + "/selesai", unknown).body())
                .contains("Nilai ini tidak dikenal");
        var other = Map.of("selesai", today().toString(), "ukuran", "COMPLAINT_ON_TIME");
        assertThat(clerk.post(ROLE, path + "/selesai", other).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("menjadi “Pengaduan yang dijawab tepat waktu", "90 hari setelah selesai");
    }

    @Test
    void thePageOfAServiceLeadsToWhatWasPromisedForIt() {
        var service = serviceOf("RSK-PKM-LEMBAHASRI");
        var page = "/layanan/" + service;
        var survey = answered(Map.of("unit", "RSK-PKM-LEMBAHASRI", "services", List.of(service)));
        office.close(survey);
        var code = promised(survey, "WAKTU", Map.of());
        assertThat(clerk.read(page).body()).as("not public").doesNotContain(code);
        office.publish(survey);
        assertThat(clerk.read(page).body())
                .contains("Yang kami janjikan untuk layanan ini", "/tindak-lanjut/" + code);
        var end = Map.of("alasan", "Anggaran dipotong.");
        assertThat(clerk.post(ROLE, DESK + "/" + code + "/batal", end).status()).isEqualTo(303);
        assertThat(clerk.read(page).body()).doesNotContain(code);
    }

    private String done(String survey, String element, String measure) {
        var code = promised(survey, element, Map.of());
        var path = DESK + "/" + code;
        evidence(path);
        var done = Map.of("selesai", today().toString(), "ukuran", measure);
        assertThat(clerk.post(ROLE, path + "/selesai", done).status()).isEqualTo(303);
        return code;
    }

    private void evidence(String path) {
        var link = Map.of("keterangan", "Kursi baru", "tautan", "https://contoh.example/kursi");
        assertThat(clerk.upload(ROLE, path + "/bukti", link, "berkas", new byte[0]).status())
                .isEqualTo(303);
    }

    private String serviceOf(String unit) {
        return sql.sql(
                        """
                        select s.code
                          from catalogue.service s
                          join organisation.unit u
                            on u.organisation_id = s.organisation_id and u.id = s.unit_id
                         where u.code = :unit and s.active
                         order by s.code
                         limit 1
                        """)
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    @Test
    void programsAreToldWhatIsWrong() {
        assertThat(office.page("/api/v1/commitments?status=LATE&limit=0&unit=X&cursor=9").codes())
                .containsExactlyInAnyOrder(
                        "limit_range", "cursor_unknown", "status_unknown", "unit_unknown");
        var first = office.page("/api/v1/commitments?limit=1").json();
        assertThat(first.path("items").size()).isOne();
        var next = first.path("next").asString();
        var second = office.page("/api/v1/commitments?limit=1&cursor=" + next).json();
        assertThat(second.path("items").path(0).path("code").asString())
                .isNotEqualTo(first.path("items").path(0).path("code").asString());
    }

    private static Map<String, Integer> better() {
        var answers = new HashMap<>(SurveyOffice.all(3));
        answers.put("SARPRAS", 4);
        return answers;
    }

    private String answered(String unit) {
        return answered(Map.of("unit", unit));
    }

    private String answered(Map<String, Object> wish) {
        var code = office.openSurvey(wish);
        for (var row : WorkedExample.ROWS) {
            var answers = new HashMap<String, Integer>();
            for (int i = 0; i < row.length(); i++) {
                answers.put(WorkedExample.KEYS.get(i), row.charAt(i) - '0');
            }
            office.respond(code, Map.of("answers", answers));
        }
        return code;
    }

    private String published(String unit) {
        var code = answered(unit);
        office.close(code);
        office.publish(code);
        return code;
    }

    private Map<String, String> wish(Map<String, String> more) {
        var wish = new HashMap<String, String>();
        wish.put("tanggapan", "ACCEPTED");
        wish.put("alasan", "Warga benar.");
        wish.put("judul", "Kursi tunggu diganti");
        wish.put("alasan_janji", "Ruang tunggu menjadi layak.");
        wish.put("unit", "RSK-PKM-LEMBAHASRI");
        wish.put("tenggat", today().plusDays(30).toString());
        wish.put("indikator", "kursi tunggu yang layak");
        wish.put("sasaran", "32 kursi");
        wish.putAll(more);
        return wish;
    }

    /** Answers a finding with a promise and gives its code. */
    private String promised(String survey, String element, Map<String, String> more) {
        var path = DESK + "/temuan/" + finding(survey, element) + "/komitmen";
        var made = clerk.post(ROLE, path, wish(more));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().substring(made.location().lastIndexOf('/') + 1);
    }

    private String finding(String survey, String element) {
        return sql.sql(
                        "select id::text from followup.finding where source_code = :survey and detail = :element")
                .param("survey", survey)
                .param("element", element)
                .query(String.class)
                .single();
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

    private String known(String survey, String element) {
        return sql.sql(
                        "select coalesce(answer, '') from followup.finding where source_code = :survey and detail = :element")
                .param("survey", survey)
                .param("element", element)
                .query(String.class)
                .single();
    }

    private long promises(String survey) {
        return sql.sql(
                        """
                        select count(*)
                          from followup.commitment c
                          join followup.finding f on f.id = c.finding_id
                         where f.source_code = :survey
                        """)
                .param("survey", survey)
                .query(Long.class)
                .single();
    }

    private JsonNode items(String query) {
        return office.page("/api/v1/commitments" + query).json().path("items");
    }

    private JsonNode item(String code) {
        var next = "";
        while (true) {
            var page = office.page("/api/v1/commitments?limit=100" + next).json();
            for (var item : page.path("items")) {
                if (item.path("code").asString().equals(code)) {
                    return item;
                }
            }
            assertThat(page.path("next").isString()).as(code).isTrue();
            next = "&cursor=" + page.path("next").asString();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
