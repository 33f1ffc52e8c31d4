package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.exchange.CaseImport.State;
import id.pendopo.document.CellFault;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import id.pendopo.shared.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
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
    @Autowired private ImportCall calls;
    @Autowired private CaseBook book;
    @Autowired private ComplaintCases cases;
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
        var file = explained(bring(lapor()));
        var plan = imports.plan(officer, file).orElseThrow();
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.fresh()).hasSize(2);

        var report = report(done(imports.take(officer, site, file.id(), "strict", plan.print())));

        var c = find(report.taken().getFirst());
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
        var other = find(report.taken().getLast());
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
        var file = explained(bring(lapor()));
        var first = report(done(imports.take(officer, site, file.id(), "strict", null)));

        var again = bring(lapor() + "2026-11-05,,,,jalan,Yang ketiga.," + one + "-3\n");
        assertThat(again.state()).as("such columns are known now").isEqualTo(State.READY);
        var plan = imports.plan(officer, again).orElseThrow();
        assertThat(plan.fresh()).extracting(ForeignCase::id).containsExactly(one + "-3");
        assertThat(plan.here())
                .extracting(Plan.Here::code)
                .containsExactlyElementsOf(
                        first.taken().stream().map(CaseImport.Line::code).toList());
        var before = find(first.taken().getFirst()).version();
        report(done(imports.take(officer, site, again.id(), "strict", plan.print())));
        assertThat(find(first.taken().getFirst()).version()).isEqualTo(before);
    }

    @Test
    void whoMayNotSeeACaseIsNotToldItsCode() {
        var file = explained(bring(lapor()));
        done(imports.take(officer, site, file.id(), "strict", null));
        var elsewhere = cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD");
        var again = done(imports.bring(elsewhere, "x.csv", bytes(lapor())));
        var plan = imports.plan(elsewhere, again).orElseThrow();
        assertThat(plan.here()).hasSize(2).allSatisfy(it -> assertThat(it.code()).isNull());
    }

    @Test
    void everyFaultyCellIsNamed() {
        var file =
                bring(
                        """
                        external_id,received_at,body,category,target,channel,secret,title
                        %1$s-1,kemarin,Isi,jalan,RSK,EMAIL,ya,Judul
                        ,2026-11-03,Isi,tidak-ada,RSK-NIHIL,PIGEON,mungkin,Judul
                        %1$s-2,2026-11-03,,jalan,,,,
                        %1$s-2,2026-11-03,Isi,jalan,,,,Judul
                        %1$s-2,2099-01-01,Isi,jalan,,,,Judul
                        %1$s-3,2026-11-03,Isi,tidak-ada,,,,Judul
                        """
                                .formatted(one));
        var plan = imports.plan(officer, file).orElseThrow();
        assertThat(plan.faults())
                .extracting(fault -> fault.cell() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "B2 not_a_moment",
                        "A3 id_missing",
                        "D3 category_unknown",
                        "E3 unit_unknown",
                        "F3 channel_unknown",
                        "G3 not_yes_or_no",
                        "C4 body_missing",
                        "H4 title_missing",
                        "B6 received_later",
                        "D7 category_unknown");
        assertThat(plan.fresh()).hasSize(1);
        assertThat(plan.faultyRows()).isEqualTo(5);
    }

    @Test
    void strictTakesNothingAndPartialOnlyWhatIsRight() {
        var csv =
                "external_id,received_at,body,category\n%1$s-1,2026-11-03,Isi,jalan\n%1$s-2,x,Isi,jalan\n"
                        .formatted(one);
        var file = bring(csv);
        assertThat(reasons(imports.take(officer, site, file.id(), "strict", null)))
                .containsExactly(Refusal.FAULTS_LEFT);
        var report = report(done(imports.take(officer, site, file.id(), "partial", null)));
        assertThat(report.taken()).hasSize(1);
        assertThat(report.faults()).extracting(CellFault::cell).containsExactly("B3");
        assertThat(reasons(imports.take(officer, site, file.id(), "partial", null)))
                .as("once only")
                .containsExactly(Refusal.NOT_READY);
    }

    @Test
    void onlyWhatWasSeenIsTaken() {
        var file = explained(bring(lapor()));
        var print = imports.plan(officer, file).orElseThrow().print();
        var other = bring(lapor());
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
        var report = report(done(imports.take(officer, site, bring(csv).id(), "strict", null)));
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

    @Test
    void aWorkbookIsReadAsWellAndItsFormulasAreNot() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Pengaduan");
            var cells = List.of("external_id", "received_at", "body", "category");
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(0, i, cells.get(i));
            }
            sheet.value(1, 0, one);
            sheet.value(1, 1, "2026-11-03");
            sheet.formula(1, 2, "1+1");
            sheet.value(1, 3, "jalan");
            sheet.finish();
        }
        var file = done(imports.bring(officer, "a.xlsx", out.toByteArray()));
        var plan = imports.plan(officer, file).orElseThrow();
        assertThat(plan.faults())
                .extracting(fault -> fault.cell() + " " + fault.code())
                .containsExactly("C2 formula");
    }

    @Test
    void aProgramIsToldWhichColumnsNobodyKnows() {
        var outcome =
                calls.take(
                        officer,
                        site,
                        "",
                        bytes("satu" + one + ",dua\nx,y\n"),
                        "strict",
                        new ImportCall.Faulty());
        assertThat(reasons(outcome)).containsExactly(Refusal.COLUMNS_UNKNOWN);
    }

    private CaseImport bring(String csv) {
        return done(imports.bring(officer, "lapor.csv", bytes(csv)));
    }

    private CaseImport explained(CaseImport file) {
        if (file.state() == State.READY) {
            return file;
        }
        var table = imports.table(file).orElseThrow();
        var meaning = new Meaning(table.guesses(), Meaning.USUAL_SYSTEM, "lain");
        assertThat(meaning.columns())
                .containsExactly(
                        Column.RECEIVED,
                        Column.TARGET,
                        Column.REGION,
                        Column.STATUS,
                        Column.CATEGORY,
                        Column.BODY,
                        Column.ID);
        return done(imports.explain(officer, file, meaning));
    }

    private Complaint find(CaseImport.Line line) {
        return book.find(site.organisation(), String.valueOf(line.code())).orElseThrow();
    }

    private static CaseImport.Report report(CaseImport file) {
        assertThat(file.state()).isEqualTo(State.TAKEN);
        return java.util.Objects.requireNonNull(file.report());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::reason).toList()
                : Stream.<Reason>empty().toList();
    }
}
