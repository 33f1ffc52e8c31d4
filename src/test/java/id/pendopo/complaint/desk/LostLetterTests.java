package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What officers and their programs do about letters that did not arrive. */
@House
@Tag("store")
class LostLetterTests {

    private static final String TOLD = "Kami ceritakan waktu pelapor datang ke loket.";

    @Autowired private ComplaintCases cases;
    @Autowired private DeskOfficers officers;

    private DeskVisitor officer;

    @BeforeEach
    void enter() {
        officer = officers.officer();
    }

    @Test
    void whatWasWrittenStaysWhenSomebodyElseSawToTheLetter() {
        var page = "/petugas/pengaduan/" + cases.unreached().code();
        assertThat(officer.get(page).body()).contains("name=\"kabar\"");
        assertThat(officer.post(page + "/surat-ulang").statusCode()).isEqualTo(303);
        var refused = officer.post(page + "/kabar", "kabar", TOLD);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Tidak ada surat yang perlu diurus sekarang")
                .containsPattern("name=\"catatan\"[^>]*>" + TOLD);
        assertThat(officer.post(page + "/catatan", "catatan", TOLD).statusCode()).isEqualTo(303);
    }

    @Test
    void wordsThatAreTooShortStayWhereTheyWereWritten() {
        var page = "/petugas/pengaduan/" + cases.unreached().code();
        var refused = officer.post(page + "/kabar", "kabar", "Sudah.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .containsPattern("name=\"kabar\"[^>]*>Sudah\\.")
                .doesNotContainPattern("name=\"catatan\"[^>]*>Sudah");
    }

    @Test
    void programsKnowOfItAndSeeToIt() {
        var code = cases.unreached().code();
        var path = "/api/v1/complaints/" + code;
        assertThat(officer.items(code).path(0).path("unreached").asBoolean()).isTrue();
        assertThat(unreached(path)).isTrue();
        var few = officer.api(path + "/reached", Map.of("words", "Sudah."));
        assertThat(few.statusCode()).isEqualTo(422);
        assertThat(DeskVisitor.json(few).path("errors").path(0).path("field").asString())
                .isEqualTo("words");
        var sent = officer.api(path + "/resend", Map.of());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(DeskVisitor.json(sent).path("unreached").asBoolean(true)).isFalse();
        assertThat(officer.items(code).path(0).path("unreached").asBoolean(true)).isFalse();
        var again = officer.api(path + "/resend", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("letter_settled");

        var other = "/api/v1/complaints/" + cases.unreached().code();
        assertThat(officer.api(other + "/reached", Map.of("words", TOLD)).statusCode())
                .isEqualTo(200);
        assertThat(unreached(other)).isFalse();
    }

    private boolean unreached(String path) {
        return DeskVisitor.json(officer.api(path)).path("unreached").asBoolean();
    }
}
