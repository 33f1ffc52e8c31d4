package id.pendopo.complaint.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reporter whose case has ended, and who is not done with it. */
@House
@Tag("store")
class OwnOnwardTests {

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    private OwnVisitor visitor;

    @BeforeEach
    void enter() {
        visitor = new OwnVisitor(port);
    }

    @Test
    void anEndedCaseGoesOnInOneNewCaseThatNamesIt() throws Exception {
        var made = cases.withdraw(cases.published());
        assertThat(visitor.act("lanjut", made, Map.of()).body()).contains("name=\"kata\"");
        var words = Map.of("kirim", "ya", "kata", "Patah lagi hari ini.", "kunci", "satu");
        var first = receipt(visitor.act("lanjut", made, words));
        var twice = visitor.act("lanjut", made, words);
        assertThat(receipt(twice)).isEqualTo(first);
        assertThat(twice.body()).contains("sudah Anda lanjutkan").doesNotContain("belum masuk");
        assertThat(receipt(visitor.act("lanjut", made, Map.of()))).isEqualTo(first);
        var opened = visitor.form("/pengaduan/lacak", Map.of("kode", first));
        assertThat(opened.body()).contains("Patah lagi hari ini.", made.code());
    }

    @Test
    void wordsThatComeWhenACaseGoesOnAlreadyAreNotLost() throws Exception {
        var made = cases.withdraw(cases.published());
        var first = Map.of("kirim", "ya", "kata", "Patah lagi hari ini.", "kunci", "satu");
        var other = Map.of("kirim", "ya", "kata", "Sekarang roboh.", "kunci", "dua");
        var receipt = receipt(visitor.act("lanjut", made, first));
        var answer = visitor.act("lanjut", made, other);
        assertThat(receipt(answer)).isEqualTo(receipt);
        assertThat(answer.body())
                .contains("Tulisan ini belum masuk", "name=\"kata\" value=\"Sekarang roboh.\"");
        var reply = Map.of("kode", receipt, "kata", "Sekarang roboh.");
        assertThat(visitor.form("/pengaduan/lacak/balas", reply).body())
                .contains("Sekarang roboh.</textarea>");
    }

    @Test
    void whereTheNewOneHasEndedTooItIsTheLastOneThatGoesOn() throws Exception {
        var made = cases.withdraw(cases.published());
        var next = cases.withdraw(cases.goOn(made, "Patah lagi."));
        var words = Map.of("kirim", "ya", "kata", "Sekarang roboh.", "kunci", "tiga");
        var today = visitor.act("lanjut", made, words);
        assertThat(receipt(today)).isEqualTo(next.receipt());
        assertThat(today.body())
                .contains("Sekarang roboh.", "mulai besok")
                .doesNotContain("/pengaduan/lacak/balas");

        sql.sql(
                        "update complaint.complaint set entered_at = entered_at - interval '1 day'"
                                + " where code = :code")
                .param("code", next.code())
                .update();
        assertThat(visitor.act("lanjut", made, Map.of()).body()).contains("name=\"kata\"");
        var tomorrow = visitor.act("lanjut", made, words);
        assertThat(receipt(tomorrow)).isNotEqualTo(next.receipt());
        assertThat(tomorrow.body()).contains(next.code());
        var opened = visitor.form("/pengaduan/lacak", Map.of("kode", receipt(tomorrow)));
        assertThat(opened.body()).contains("Sekarang roboh.", next.code());
        assertThat(receipt(visitor.act("lanjut", made, words))).isEqualTo(receipt(tomorrow));
    }

    @Test
    void whereTheNewOneCanBeOpenedAgainTheWordsLeadThere() throws Exception {
        var made = cases.withdraw(cases.published());
        var next = cases.goOn(made, "Patah lagi.");
        sql.sql(
                        "update complaint.complaint set status = 'CLOSED', ended_at = now()"
                                + " where code = :code")
                .param("code", next.code())
                .update();
        var words = Map.of("kirim", "ya", "kata", "Sekarang roboh.", "kunci", "tiga");
        var answer = visitor.act("lanjut", made, words);
        assertThat(answer.body())
                .contains("action=\"/pengaduan/lacak/buka-lagi\"", "value=\"Sekarang roboh.\"");
        var reopen = Map.of("kode", next.receipt(), "kata", "Sekarang roboh.");
        assertThat(visitor.form("/pengaduan/lacak/buka-lagi", reopen).body())
                .contains("Sekarang roboh.</textarea>");
    }

    @Test
    void whereTheNewOneWasNoComplaintNoDayIsPromisedButANewForm() throws Exception {
        var made = cases.withdraw(cases.published());
        var next = cases.goOnInVain(made, "Patah lagi.");
        var words = Map.of("kirim", "ya", "kata", "Sekarang roboh.", "kunci", "tiga");
        for (var sent : List.of(words, Map.<String, String>of())) {
            var answer = visitor.act("lanjut", made, sent);
            assertThat(receipt(answer)).isEqualTo(next.receipt());
            assertThat(answer.body())
                    .contains("menilainya bukan pengaduan", "href=\"/pengaduan/baru\"")
                    .doesNotContain("mulai besok");
            assertThat(answer.body().contains("Sekarang roboh.")).isEqualTo(sent == words);
        }
    }

    @Test
    void takingTheNewOneBackAndGoingOnAgainStopsAfterOneADay() throws Exception {
        var made = cases.withdraw(cases.published());
        var words = Map.of("kirim", "ya", "kata", "Rusak lagi sejak pagi.", "kunci", "satu");
        var receipt = receipt(visitor.act("lanjut", made, words));
        visitor.form(
                "/pengaduan/lacak/tarik", Map.of("kode", receipt, "kirim", "ya", "kunci", "t"));
        var refused =
                visitor.form(
                        "/pengaduan/lacak/lanjut",
                        Map.of("kode", receipt, "kirim", "ya", "kata", "Lagi.", "kunci", "dua"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Mulai besok", "Lagi.</textarea>");
        assertThat(visitor.form("/pengaduan/lacak", Map.of("kode", receipt)).body())
                .doesNotContain("/lacak/lanjut");
    }

    private static String receipt(HttpResponse<String> answer) {
        var found = Pattern.compile("pdp-code\">([^<]+)<").matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
