package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised, everybody can watch; what is changed stays in its history. */
@Tag("store")
@House
class PromiseTests {

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
    void aPromiseThatIsNotWholeComesBackWithAllThatWasTyped() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var path = PromiseDesk.PATH + "/temuan/" + desk.finding(survey, "SARPRAS") + "/komitmen";
        var wish = desk.wish(Map.of("judul", "", "tenggat", "2020-01-01", "sasaran", ""));
        var refused = clerk.post(PromiseDesk.ROLE, path, wish);
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
    void aButtonThatIsPressedTwiceDoesItOnce() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var path = PromiseDesk.PATH + "/temuan/" + desk.finding(survey, "WAKTU") + "/komitmen";
        assertThat(clerk.open(PromiseDesk.ROLE, path).body()).contains("name=\"kunci\"");
        var wish = desk.wish(Map.of("kunci", "kunci-" + survey));
        var first = clerk.post(PromiseDesk.ROLE, path, wish);
        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(clerk.post(PromiseDesk.ROLE, path, wish).location()).isEqualTo(first.location());

        var own = first.location().substring(first.location().indexOf(PromiseDesk.PATH));
        var note = Map.of("catatan", "Kursi dipesan, uji " + survey, "kunci", "catatan-" + survey);
        assertThat(clerk.post(PromiseDesk.ROLE, own + "/catatan", note).status()).isEqualTo(303);
        assertThat(clerk.post(PromiseDesk.ROLE, own + "/catatan", note).status()).isEqualTo(303);
        assertThat(clerk.open(PromiseDesk.ROLE, own).body()).containsOnlyOnce("uji " + survey);
    }

    @Test
    void eachMoveIsInThePublicHistory() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var code = desk.promised(survey, "SARPRAS", Map.of("langkah", "Beli kursi\nPasang kursi"));
        var path = PromiseDesk.PATH + "/" + code;
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/mulai", Map.of()).status()).isEqualTo(303);
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/mulai", Map.of()).status()).isEqualTo(409);
        var step = Map.of("selesai", "ya", "teks", "Beli kursi");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/langkah/2", step).status())
                .as("another step has its number now")
                .isEqualTo(409);
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/langkah/1", step).status()).isEqualTo(303);
        assertThat(
                        clerk.post(PromiseDesk.ROLE, path + "/langkah/9", Map.of("selesai", "ya"))
                                .status())
                .isEqualTo(404);
        clerk.post(PromiseDesk.ROLE, path + "/catatan", Map.of("catatan", "Kursi sudah dipesan."));
        var day = PromiseDesk.today().plusDays(60).toString();
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/tanggal", Map.of("tenggat", day)).body())
                .contains("Tulis alasannya.");
        var moved = Map.of("tenggat", day, "alasan", "Pemenang pengadaan mundur.");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/tanggal", moved).status()).isEqualTo(303);
        var page = clerk.read("/tindak-lanjut/" + code).body();
        assertThat(page)
                .contains(
                        "Sedang dikerjakan",
                        "Tanggal diubah 1 kali, semula",
                        "Pemenang pengadaan mundur.",
                        "Kursi sudah dipesan.",
                        "Beli kursi",
                        "/skm/" + survey + "/unsur/SARPRAS");
        var item = desk.item(code);
        assertThat(item.path("redated").size()).isOne();
        assertThat(item.path("redated").path(0).path("reason").asString()).contains("mundur");
        assertThat(item.path("due").asString()).isEqualTo(day);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var code = desk.promised(survey, "SARPRAS", Map.of());
        var path = PromiseDesk.PATH + "/" + code;
        clerk.post(PromiseDesk.ROLE, path + "/mulai", Map.of("versi", "1"));
        var old = desk.wish(Map.of("judul", "Judul lain", "versi", "1"));
        var refused = clerk.post(PromiseDesk.ROLE, path + "/ubah", old);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Judul lain", "name=\"versi\" value=\"2\"");
        var again = desk.wish(Map.of("judul", "Judul lain", "versi", "2"));
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/ubah", again).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body()).contains("Judul lain");
    }

    @Test
    void whatAPromiseWasBeforeStaysInThePublicHistory() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var code = desk.promised(survey, "SARPRAS", Map.of("langkah", "Beli kursi\nPasang kursi"));
        var path = PromiseDesk.PATH + "/" + code;
        var less = desk.wish(Map.of("sasaran", "3 kursi", "langkah", "Beli kursi\nCat kursi"));
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/ubah", less).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains(
                        "Menjadi: “32 kursi” menjadi “3 kursi”.",
                        "Langkah dihapus: “Pasang kursi”.",
                        "Langkah baru: “Cat kursi”.")
                .doesNotContain("Janji: “", "Langkah dihapus: “Beli kursi”.");
    }

    @Test
    void anOverdueOneStandsFirstAndIsLateEverywhere() {
        var survey = desk.published("RSK-KEC-LEMBAHASRI");
        var code = desk.promised(survey, "WAKTU", Map.of("unit", "RSK-KEC-LEMBAHASRI"));
        assertThat(desk.item(code).path("late").asBoolean()).isFalse();
        sql.sql("update followup.commitment set due = :due where code = :code")
                .param("due", PromiseDesk.today().minusDays(400))
                .param("code", code)
                .update();
        assertThat(desk.item(code).path("late").asBoolean()).isTrue();
        assertThat(desk.items("?late=true&limit=100").get(0).path("daysLate").asLong())
                .isGreaterThanOrEqualTo(400);
        assertThat(clerk.read("/tindak-lanjut?terlambat=ya&unit=RSK-KEC-LEMBAHASRI").body())
                .contains("Terlambat 400 hari", code);
        assertThat(clerk.open(PromiseDesk.ROLE, PromiseDesk.PATH + "?terlambat=ya").body())
                .contains(code, "data-label=\"Tenggat\"")
                .doesNotContain("Tenggat:");
    }

    @Test
    void whatThereIsNotNarrowsNothingAndTheFormSaysSo() {
        assertThat(clerk.read("/tindak-lanjut?status=LATE&sumber=RAPAT").body())
                .contains("<details class=\"pdp-details\"><summary>");
        assertThat(clerk.read("/tindak-lanjut?status=done").body())
                .contains("<details class=\"pdp-details\" open><summary>");
    }

    @Test
    void programsAreToldWhatIsWrong() {
        assertThat(
                        desk.office()
                                .page("/api/v1/commitments?status=LATE&limit=0&unit=X&cursor=9")
                                .codes())
                .containsExactlyInAnyOrder(
                        "limit_range", "cursor_unknown", "status_unknown", "unit_unknown");
        var first = desk.office().page("/api/v1/commitments?limit=1").json();
        assertThat(first.path("items").size()).isOne();
        var next = first.path("next").asString();
        var second = desk.office().page("/api/v1/commitments?limit=1&cursor=" + next).json();
        assertThat(second.path("items").path(0).path("code").asString())
                .isNotEqualTo(first.path("items").path(0).path("code").asString());
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

    private String known(String survey, String element) {
        return sql.sql(
                        "select coalesce(answer, '') from followup.finding where source_code = :survey and detail = :element")
                .param("survey", survey)
                .param("element", element)
                .query(String.class)
                .single();
    }
}
