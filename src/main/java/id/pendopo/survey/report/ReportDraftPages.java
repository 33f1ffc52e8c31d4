package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
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

/**
 * The report as officers of the unit read it, before everybody may. Public pages know no officer.
 */
@Controller
@RequestMapping("/petugas/survei/{code}/laporan")
class ReportDraftPages {

    private final ReportFiles files;

    ReportDraftPages(ReportFiles files) {
        this.files = files;
    }

    @GetMapping("/pratinjau")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String page(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versi,
            Officer officer,
            Page page,
            Model model) {
        var material = material(code, versi, officer, page);
        var path = "/petugas/survei/" + material.survey().code() + "/laporan/pratinjau";
        ReportPages.show(material, files, path, page, model);
        return "survey/report/page";
    }

    @GetMapping("/pratinjau.pdf")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    void pdf(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versi,
            Officer officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        files.pdf(material(code, versi, officer, page), page, response);
    }

    @GetMapping("/pratinjau.xlsx")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    void workbook(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String versi,
            Officer officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        files.workbook(material(code, versi, officer, page), page, response);
    }

    private Material material(String code, String version, Officer officer, Page page) {
        var reader = Optional.of(officer);
        var survey =
                files.survey(code, reader, page)
                        .filter(one -> files.staff(one, reader))
                        .orElseThrow(ReportDraftPages::unknown);
        return switch (files.material(survey, version, reader, page)) {
            case Outcome.Done<Material>(var material) -> material;
            case Outcome.Refused<Material> _ -> throw unknown();
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
