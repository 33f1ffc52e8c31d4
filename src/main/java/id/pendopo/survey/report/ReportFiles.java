package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.Results;
import id.pendopo.survey.Survey;
import id.pendopo.survey.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Sends reports as files. */
@Component
class ReportFiles {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Surveys surveys;
    private final Results results;
    private final Reports reports;
    private final Papers papers;
    private final Workbooks workbooks;

    ReportFiles(
            Surveys surveys, Results results, Reports reports, Papers papers, Workbooks workbooks) {
        this.surveys = surveys;
        this.results = results;
        this.reports = reports;
        this.papers = papers;
        this.workbooks = workbooks;
    }

    /** The survey if the reader may know of it. */
    Optional<Survey> survey(String code, Optional<Officer> officer, Page page) {
        return surveys.find(page.site().organisation(), code)
                .filter(survey -> survey.known() || staff(survey, officer));
    }

    /** The versions that everybody may read, the newest first. */
    List<Integer> versions(Survey survey) {
        return surveys.publishedVersions(survey);
    }

    boolean staff(Survey survey, Optional<Officer> officer) {
        return officer.filter(one -> results.maySee(one, survey)).isPresent();
    }

    Outcome<Material> material(
            Survey survey, String version, Optional<Officer> officer, Page page) {
        return reports.shown(survey, version, staff(survey, officer), page.texts());
    }

    void pdf(Material material, Page page, HttpServletResponse response) throws IOException {
        var report = new Chapters(material, page).report();
        var pdf = papers.pdf(material, report, page);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", named(material, "pdf", "inline"));
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    void workbook(Material material, Page page, HttpServletResponse response) throws IOException {
        var report = new Chapters(material, page).report();
        response.setContentType(SHEET);
        response.setHeader("Content-Disposition", named(material, "xlsx", "attachment"));
        response.setHeader("Cache-Control", "no-cache");
        var workbook = workbooks.workbook(material, report, page);
        response.setContentLength(workbook.length);
        response.getOutputStream().write(workbook);
    }

    /** Where the figures can be checked. */
    String address(Material material, Page page) {
        return papers.address(material, page);
    }

    private static String named(Material material, String ending, String how) {
        var code = material.survey().code().replaceAll("[^A-Za-z0-9-]", "-");
        var version = material.version() > 1 ? "-v" + material.version() : "";
        return ContentDisposition.builder(how)
                .filename("laporan-skm-" + code + version + "." + ending)
                .build()
                .toString();
    }
}
