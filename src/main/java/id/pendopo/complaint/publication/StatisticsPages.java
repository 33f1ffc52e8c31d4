package id.pendopo.complaint.publication;

import id.pendopo.complaint.Law;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How complaints are dealt with, in figures, as a page and as files. */
@Controller
class StatisticsPages {

    private final Statistics statistics;
    private final OpenCases cases;
    private final Organisations organisations;
    private final Law law;

    StatisticsPages(Statistics statistics, OpenCases cases, Organisations organisations, Law law) {
        this.statistics = statistics;
        this.cases = cases;
        this.organisations = organisations;
        this.law = law;
    }

    @GetMapping("/pengaduan/statistik")
    String show(
            @RequestParam(name = "tahun", defaultValue = "") String typed, Page page, Model model) {
        var organisation = page.site().organisation();
        var years = statistics.years(organisation);
        int year = year(typed, years);
        var table = statistics.of(organisation, year);
        var units =
                organisations.units(organisation).stream()
                        .filter(unit -> table.has(unit.code(), StatisticsTable.ALL))
                        .map(
                                unit ->
                                        new StatisticsView.Row(
                                                unit.shortName(),
                                                "/unit/" + unit.code(),
                                                true,
                                                table.at(unit.code(), StatisticsTable.ALL)))
                        .toList();
        var classes =
                law.classes().stream()
                        .filter(one -> table.has(StatisticsTable.ALL, one.code()))
                        .map(
                                one ->
                                        new StatisticsView.Row(
                                                one.name().in(page.language()),
                                                "",
                                                false,
                                                table.at(StatisticsTable.ALL, one.code())))
                        .toList();
        var all = table.at(StatisticsTable.ALL, StatisticsTable.ALL);
        model.addAttribute(
                "view", new StatisticsView(year, years, all, !units.isEmpty(), units, classes));
        return "complaint/publication/statistics";
    }

    @GetMapping("/pengaduan/statistik.csv")
    ResponseEntity<byte[]> statistics(
            @RequestParam(name = "tahun", defaultValue = "") String typed,
            OrganisationId organisation) {
        int year = year(typed, statistics.years(organisation));
        var names =
                organisations.units(organisation).stream()
                        .collect(java.util.stream.Collectors.toMap(Unit::code, Unit::name));
        var csv = StatisticsCsv.of(year, statistics.of(organisation, year), names);
        return csv("pengaduan-statistik-" + year, csv);
    }

    @GetMapping("/pengaduan/data.csv")
    ResponseEntity<byte[]> data(OrganisationId organisation) {
        return csv("pengaduan", cases.csv(organisation));
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int year(String typed, List<Integer> years) {
        if (typed.isEmpty()) {
            return years.getFirst();
        }
        return years.stream()
                .filter(year -> year.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
