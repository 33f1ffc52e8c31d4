package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.ComplaintCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A complaint becomes a finding, and who complained sees what came of it. */
@House
class ComplaintFollowUpTests {

    private static final String ROLE = "complaint_officer";
    private static final String DESK = "/petugas/tindak-lanjut";

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private Clerk clerk;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
    }

    @Test
    void theReceiptLeadsToThePromise() {
        var made = cases.published();
        assertThat(clerk.open(ROLE, "/petugas/pengaduan/" + made.code()).body())
                .contains("Jadikan temuan");
        var path = DESK + "/pengaduan/" + made.code();
        var first = clerk.post(ROLE, path, Map.of());
        assertThat(first.status()).isEqualTo(303);
        assertThat(clerk.post(ROLE, path, Map.of()).location())
                .as("once")
                .isEqualTo(first.location());
        assertThat(clerk.read("/pengaduan/" + made.code()).body()).contains("menjadi temuan");

        var finding = first.location().substring(first.location().indexOf(DESK));
        var kept = clerk.post(ROLE, finding + "/komitmen", wish());
        assertThat(kept.status()).as(kept.body()).isEqualTo(303);
        var code = kept.location().substring(kept.location().lastIndexOf('/') + 1);

        assertThat(clerk.read("/pengaduan/" + made.code()).body())
                .contains("/tindak-lanjut/" + code, "Diterima.", "Warga benar.");
        assertThat(clerk.send("/pengaduan/lacak", Map.of("kode", made.receipt())).body())
                .contains("/tindak-lanjut/" + code, "Warga benar.");
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("/pengaduan/" + made.code());
        assertThat(clerk.read("/tindak-lanjut?sumber=COMPLAINT").body()).contains(code);
        assertThat(clerk.open(ROLE, "/petugas/pengaduan/" + made.code()).body())
                .contains("Buka temuan", "/tindak-lanjut/" + code);
    }

    @Test
    void whatIsTakenBackIsTakenOffTheBoard() {
        var made = cases.published();
        var first = clerk.post(ROLE, DESK + "/pengaduan/" + made.code(), Map.of());
        var finding = first.location().substring(first.location().indexOf(DESK));
        var kept = clerk.post(ROLE, finding + "/komitmen", wish());
        var code = kept.location().substring(kept.location().lastIndexOf('/') + 1);
        assertThat(clerk.read("/tindak-lanjut.atom").body()).contains(code);

        cases.withdraw(made);

        assertThat(clerk.read("/tindak-lanjut/" + code).status()).isEqualTo(404);
        assertThat(clerk.read("/tindak-lanjut.atom").body()).doesNotContain(code);
        assertThat(clerk.read("/tindak-lanjut?sumber=COMPLAINT").body())
                .doesNotContain(code, made.code());
        assertThat(clerk.read("/api/v1/commitments?source=COMPLAINT&limit=100").body())
                .doesNotContain(code, made.code());
        assertThat(clerk.open(ROLE, DESK + "/" + code).status()).isEqualTo(200);
        assertThat(clerk.open(ROLE, DESK + "/" + code).body())
                .contains("Pengaduan " + made.code())
                .doesNotContain("href=\"/pengaduan/" + made.code());
    }

    @Test
    void theUnitThatHasTheCaseIsTheOneToAnswer() {
        var made = cases.published();
        clerk.post(ROLE, DESK + "/pengaduan/" + made.code(), Map.of());
        assertThat(unit(made.code())).isEqualTo("RSK-PKM-WANASARI");

        cases.passOn(made, "RSK-RSUD");

        assertThat(unit(made.code())).isEqualTo("RSK-RSUD");
    }

    private String unit(String source) {
        return sql.sql(
                        "select u.code from followup.finding f join organisation.unit u on u.id = f.unit_id where f.source_code = :source")
                .param("source", source)
                .query(String.class)
                .single();
    }

    @Test
    void casesThatStandTogetherBecomeOneFindingAndEachReceiptLeadsThere() {
        var main = cases.published();
        var member = cases.join(cases.published(), main);
        var made = clerk.post(ROLE, DESK + "/pengaduan/" + member.code(), Map.of());
        assertThat(clerk.post(ROLE, DESK + "/pengaduan/" + main.code(), Map.of()).location())
                .as("one for all")
                .isEqualTo(made.location());
        var finding = made.location().substring(made.location().indexOf(DESK));
        var kept = clerk.post(ROLE, finding + "/komitmen", wish());
        var code = kept.location().substring(kept.location().lastIndexOf('/') + 1);

        for (var one : List.of(main, member)) {
            assertThat(clerk.read("/pengaduan/" + one.code()).body())
                    .contains("/tindak-lanjut/" + code);
            assertThat(clerk.send("/pengaduan/lacak", Map.of("kode", one.receipt())).body())
                    .contains("/tindak-lanjut/" + code);
        }
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("/pengaduan/" + main.code());
        cases.leave(member);
        assertThat(clerk.send("/pengaduan/lacak", Map.of("kode", member.receipt())).body())
                .as("who left is told of it no more")
                .doesNotContain("/tindak-lanjut/" + code);
    }

    @Test
    void aCaseThatIsNotPublicDoesNotBecomeOne() {
        var made = cases.forwarded(ComplaintCases.Brought.PLAIN);
        var path = DESK + "/pengaduan/" + made.code();
        assertThat(clerk.post(ROLE, path, Map.of()).status()).isEqualTo(404);
        assertThat(clerk.open(ROLE, "/petugas/pengaduan/" + made.code()).body())
                .doesNotContain("Jadikan temuan");
    }

    private static Map<String, String> wish() {
        var wish = new HashMap<String, String>();
        wish.put("tanggapan", "ACCEPTED");
        wish.put("alasan", "Warga benar.");
        wish.put("judul", "Atap ruang tunggu diperbaiki");
        wish.put("alasan_janji", "Ruang tunggu tidak bocor lagi.");
        wish.put("unit", "RSK");
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(30);
        wish.put("tenggat", day.toString());
        wish.put("indikator", "hari bocor dalam sebulan");
        wish.put("sasaran", "0 hari");
        return wish;
    }
}
