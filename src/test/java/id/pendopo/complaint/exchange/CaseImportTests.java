package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static id.pendopo.complaint.exchange.ImportDesk.bytes;
import static id.pendopo.complaint.exchange.ImportDesk.reasons;
import static id.pendopo.complaint.exchange.ImportDesk.report;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.exchange.CaseImport.State;
import id.pendopo.shared.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of other systems, brought as a file. */
@House
@Tag("store")
class CaseImportTests {

    private static final String LETTERS =
            "select count(*) from notification.message where body like '%' || :code || '%'";

    @Autowired private CaseImports imports;
    @Autowired private CaseBook book;
    @Autowired private ComplaintCases cases;
    @Autowired private ImportDesk desk;
    @Autowired private JdbcClient sql;

    private Site site;
    private Officer officer;
    private String one;

    @BeforeEach
    void enter() {
        site = cases.site();
        officer = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
        one = UUID.randomUUID().toString().substring(0, 8);
    }

    private String lapor() {
        return """
        tanggal_masuk,dinas_tujuan,kecamatan,status,kategori,isi_laporan_awal,tracking_id
        2026-11-03 08:15:00,Dinas Kesehatan,Entah,Selesai,Infrastruktur,"Jalan berlubang, sudah lama.",%1$s-1
        2026-11-04,Dinas Antah,,Belum Terverifikasi,jalan,Lampu mati di pasar.,%1$s-2
        """
                .formatted(one);
    }

    @Test
    void aFileOfLaporBecomesCasesThatCountFromTheDayOfReceipt() {
        var file = desk.explained(desk.bring(lapor()));
        assertThat(Objects.requireNonNull(file.meaning()).columns())
                .containsExactly(
                        Column.RECEIVED,
                        Column.TARGET,
                        Column.REGION,
                        Column.STATUS,
                        Column.CATEGORY,
                        Column.BODY,
                        Column.ID);
        var plan = imports.plan(officer, file).orElseThrow();
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.fresh()).hasSize(2);

        var report = report(done(imports.take(officer, site, file.id(), "strict", plan.print())));

        var c = desk.find(report.taken().getFirst());
        assertThat(c.channel()).isEqualTo(Channel.IMPORT);
        assertThat(c.status()).isEqualTo(Status.SUBMITTED);
        assertThat(c.matter().category()).isEqualTo("lain");
        assertThat(c.matter().location().place()).isEqualTo("Entah");
        assertThat(c.times().received()).isEqualTo(Instant.parse("2026-11-03T01:15:00Z"));
        assertThat(c.times().entered()).isAfter(c.times().received().plus(Duration.ofDays(1)));
        assertThat(book.events(c).getLast())
                .satisfies(
                        note -> {
                            assertThat(note.audience()).isEqualTo(CaseEvent.Audience.STAFF);
                            assertThat(note.words())
                                    .contains("SP4N-LAPOR!", one + "-1", "Selesai", "Infrastruktur")
                                    .doesNotContain("Tujuan");
                        });
        var other = desk.find(report.taken().getLast());
        assertThat(other.matter().category()).isEqualTo("jalan");
        assertThat(book.events(other).getLast().words()).contains("Dinas Antah");
        for (var taken : List.of(c, other)) {
            assertThat(sql.sql(LETTERS).param("code", taken.code()).query(Long.class).single())
                    .as("letters about " + taken.code())
                    .isZero();
        }
    }

    @Test
    void theSameCasesAreNeverTypedTwice() {
        var file = desk.explained(desk.bring(lapor()));
        var first = report(done(imports.take(officer, site, file.id(), "strict", null)));

        var again = desk.bring(lapor() + "2026-11-05,,,,jalan,Yang ketiga.," + one + "-3\n");
        assertThat(again.state()).as("such columns are known now").isEqualTo(State.READY);
        var plan = imports.plan(officer, again).orElseThrow();
        assertThat(plan.fresh()).extracting(ForeignCase::id).containsExactly(one + "-3");
        assertThat(plan.here())
                .extracting(Plan.Here::code)
                .containsExactlyElementsOf(
                        first.taken().stream().map(CaseImport.Line::code).toList());
        var before = desk.find(first.taken().getFirst()).version();
        report(done(imports.take(officer, site, again.id(), "strict", plan.print())));
        assertThat(desk.find(first.taken().getFirst()).version()).isEqualTo(before);
    }

    @Test
    void whoMayNotSeeACaseIsNotToldItsCode() {
        var file = desk.explained(desk.bring(lapor()));
        done(imports.take(officer, site, file.id(), "strict", null));
        var elsewhere = cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD");
        var again = done(imports.bring(elsewhere, "x.csv", bytes(lapor())));
        var plan = imports.plan(elsewhere, again).orElseThrow();
        assertThat(plan.here()).hasSize(2).allSatisfy(it -> assertThat(it.code()).isNull());
    }

    @Test
    void onlyWhatWasSeenIsTaken() {
        var file = desk.explained(desk.bring(lapor()));
        var print = imports.plan(officer, file).orElseThrow().print();
        var other = desk.bring(lapor());
        done(imports.take(officer, site, other.id(), "strict", null));
        assertThat(reasons(imports.take(officer, site, file.id(), "strict", print)))
                .containsExactly(Refusal.CHANGED_SINCE);
    }

    @Test
    void aSecretCaseStaysSecretAndMisconductGoesToThoseWhoLookIntoIt() {
        var csv =
                "external_id,received_at,body,category,target,secret\n%s,2026-11-03,Isi,pungli,RSK-DINKES,ya\n"
                        .formatted(one);
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        var report =
                report(done(imports.take(officer, site, desk.bring(csv).id(), "strict", null)));
        assertThat(report.taken().getFirst().code()).as("not for this officer").isNull();
        var code =
                sql.sql("select code from complaint.complaint where external_id = :id")
                        .param("id", one)
                        .query(String.class)
                        .single();
        var c = book.find(site.organisation(), code).orElseThrow();
        assertThat(c.secret()).isTrue();
        assertThat(inspector.organisation()).isEqualTo(c.organisation());
    }
}
