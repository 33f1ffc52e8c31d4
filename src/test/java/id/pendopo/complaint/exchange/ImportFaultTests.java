package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static id.pendopo.complaint.exchange.ImportDesk.bytes;
import static id.pendopo.complaint.exchange.ImportDesk.reasons;
import static id.pendopo.complaint.exchange.ImportDesk.report;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.document.CellFault;
import id.pendopo.shared.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a file of cases, cell by cell. */
@House
@Tag("store")
class ImportFaultTests {

    @Autowired private CaseImports imports;
    @Autowired private ImportCall calls;
    @Autowired private ComplaintCases cases;
    @Autowired private ImportDesk desk;

    private Site site;
    private Officer officer;
    private String one;

    @BeforeEach
    void enter() {
        site = cases.site();
        officer = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
        one = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void everyFaultyCellIsNamed() {
        var file =
                desk.bring(
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
        var file = desk.bring(csv);
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
}
