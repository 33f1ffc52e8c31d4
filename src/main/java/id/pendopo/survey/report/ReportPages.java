package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.document.QrCode;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The report for everybody once it is published, for officers of the unit before. */
@Controller
@RequestMapping("/skm/{code}")
class ReportPages {

    private final ReportFiles files;

    ReportPages(ReportFiles files) {
        this.files = files;
    }

    @GetMapping("/laporan")
    String page(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versi,
            Optional<Officer> officer,
            Page page,
            Model model) {
        var material = material(code, versi, officer, page);
        show(material, files, path(material), page, model);
        return "survey/report/page";
    }

    static String path(Material material) {
        return "/skm/" + material.survey().code() + "/laporan";
    }

    /**
     * Puts together what the page shows.
     *
     * @param path of the page; its files stand beside it
     */
    static void show(Material material, ReportFiles files, String path, Page page, Model model) {
        var report = new Chapters(material, page).report();
        var address = files.address(material, page);
        model.addAttribute("report", report);
        model.addAttribute("path", path);
        model.addAttribute(
                "versions",
                files.versions(material.survey()).stream()
                        .filter(version -> version != material.version())
                        .toList());
        model.addAttribute(
                "qr",
                report.head().frozen()
                        ? QrCode.svg(address, page.t("survey.report.qr.alt", report.head().check()))
                        : "");
    }

    @GetMapping("/laporan.pdf")
    void pdf(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versi,
            Optional<Officer> officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        files.pdf(material(code, versi, officer, page), page, response);
    }

    @GetMapping("/laporan.xlsx")
    void workbook(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versi,
            Optional<Officer> officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        files.workbook(material(code, versi, officer, page), page, response);
    }

    private Material material(String code, String version, Optional<Officer> officer, Page page) {
        var survey = files.survey(code, officer, page).orElseThrow(ReportPages::unknown);
        return switch (files.material(survey, version, officer, page)) {
            case Outcome.Done<Material>(var material) -> material;
            case Outcome.Refused<Material> _ -> throw unknown();
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
