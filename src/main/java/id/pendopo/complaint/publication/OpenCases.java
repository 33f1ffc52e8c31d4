package id.pendopo.complaint.publication;

import id.pendopo.complaint.Clockwork;
import id.pendopo.document.Harmless;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Public cases as open data: days instead of times, places that many share. */
@Component
class OpenCases implements OpenDataPart {

    private final PublicCaseStore store;
    private final ToldPlaces told;
    private final Organisations organisations;
    private final Clockwork clockwork;

    OpenCases(
            PublicCaseStore store,
            ToldPlaces told,
            Organisations organisations,
            Clockwork clockwork) {
        this.store = store;
        this.told = told;
        this.organisations = organisations;
        this.clockwork = clockwork;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<DataSet> sets(Page page) {
        var extent = store.extent(page.site().organisation());
        return List.of(
                new DataSet(
                        "pengaduan",
                        page.t("complaint.publication.data.name"),
                        page.t("complaint.publication.data.text"),
                        extent.latest(),
                        extent.cases(),
                        List.of(
                                new File("CSV", "/pengaduan/data.csv"),
                                new File("Atom", "/pengaduan/terbaru.atom"))),
                new DataSet(
                        "statistik-pengaduan",
                        page.t("complaint.publication.data.figures"),
                        page.t("complaint.publication.data.figures.text"),
                        null,
                        null,
                        List.of(new File("CSV", "/pengaduan/statistik.csv"))));
    }

    String csv(OrganisationId organisation) {
        var zone = clockwork.zone(organisation);
        var rows = store.rows(organisation);
        var places = Coarsening.of(rows, told.of(organisation));
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "code",
                    "class",
                    "category",
                    "unit",
                    "status",
                    "region",
                    "lat",
                    "long",
                    "received",
                    "first_answer",
                    "ended",
                    "limit_missed",
                    "objections",
                    "reopened",
                    "rating",
                    "language",
                    "title",
                    "text");
            for (int i = 0; i < rows.size(); i++) {
                printer.printRecord(row(rows.get(i), places.get(i), zone, organisation));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<@Nullable Object> row(
            OpenRow row, OpenRow.Where place, ZoneId zone, OrganisationId organisation) {
        return Arrays.<@Nullable Object>asList(
                row.code(),
                row.caseClass(),
                row.category(),
                organisations.unit(organisation, row.unit()).map(Unit::code).orElse(""),
                row.status(),
                place.region(),
                place.lat(),
                place.lon(),
                day(row.when().received(), zone),
                day(row.when().firstAnswer(), zone),
                day(row.when().ended(), zone),
                row.when().missed(),
                row.objections(),
                row.reopened(),
                row.rating(),
                row.language(),
                Harmless.cell(row.title()),
                Harmless.cell(row.body()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
