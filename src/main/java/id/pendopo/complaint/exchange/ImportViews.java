package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Law;
import id.pendopo.document.CellFault;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts files of cases into words. */
@Component
class ImportViews {

    /** Rows of each kind that a page shows. */
    private static final int SHOWN = 100;

    private final CaseImports imports;
    private final Law law;
    private final Organisations organisations;

    ImportViews(CaseImports imports, Law law, Organisations organisations) {
        this.imports = imports;
        this.law = law;
        this.organisations = organisations;
    }

    ImportView of(Officer officer, CaseImport file, Page page) {
        var report = file.report();
        if (report != null) {
            return new ImportView(
                    file,
                    "",
                    report.taken().size(),
                    report.here().size(),
                    report.faultyRows(),
                    first(report.taken()),
                    first(report.here()),
                    rows(report.faults(), page));
        }
        var plan =
                imports.plan(officer, file)
                        .orElseGet(() -> new Plan(List.of(), List.of(), List.of(), 0));
        return new ImportView(
                file,
                plan.print(),
                plan.fresh().size(),
                plan.here().size(),
                plan.faultyRows(),
                plan.fresh().stream().limit(SHOWN).map(one -> line(officer, one, page)).toList(),
                plan.here().stream()
                        .limit(SHOWN)
                        .map(
                                one ->
                                        new ImportView.Line(
                                                one.row(),
                                                one.id(),
                                                one.system(),
                                                one.code(),
                                                "",
                                                List.of()))
                        .toList(),
                rows(plan.faults(), page));
    }

    /** All of them. */
    List<CellFault> faults(Officer officer, CaseImport file) {
        var report = file.report();
        return report != null
                ? report.faults()
                : imports.plan(officer, file).map(Plan::faults).orElse(List.of());
    }

    private static List<ImportView.FaultRow> rows(List<CellFault> faults, Page page) {
        return faults.stream()
                .limit(SHOWN)
                .map(
                        one ->
                                new ImportView.FaultRow(
                                        one.cell(),
                                        one.column(),
                                        one.found(),
                                        one.words(page.texts())))
                .toList();
    }

    private static List<ImportView.Line> first(List<CaseImport.Line> lines) {
        return lines.stream()
                .limit(SHOWN)
                .map(
                        one ->
                                new ImportView.Line(
                                        one.row(),
                                        one.id(),
                                        one.system(),
                                        one.code(),
                                        one.title(),
                                        List.of()))
                .toList();
    }

    private ImportView.Line line(Officer officer, ForeignCase one, Page page) {
        var fresh = one.fresh();
        var received = fresh.received();
        return new ImportView.Line(
                one.row(),
                one.id(),
                one.system(),
                null,
                fresh.title(),
                Stream.of(
                                received == null ? "" : page.dateTime(received),
                                category(one, page),
                                unit(officer, fresh.target()),
                                fresh.secret() ? page.t("complaint.desk.secret") : "",
                                status(one, page))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private String category(ForeignCase one, Page page) {
        var ours =
                law.category(one.fresh().category())
                        .map(it -> it.name().in(page.language()))
                        .orElse("");
        @Nullable String theirs = one.note().get(Column.CATEGORY);
        return theirs == null
                ? ours
                : ours + " (" + page.t("complaint.exchange.there", theirs) + ")";
    }

    private static String status(ForeignCase one, Page page) {
        @Nullable String status = one.note().get(Column.STATUS);
        return status == null ? "" : page.t("complaint.exchange.there", status);
    }

    private String unit(Officer officer, String code) {
        return code.isEmpty()
                ? ""
                : organisations.unit(officer.organisation(), code).map(Unit::shortName).orElse("");
    }
}
