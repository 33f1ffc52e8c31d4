package id.pendopo.survey.comments;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskDoor;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers read what people wrote. */
@Controller
@RequestMapping("/petugas/survei/{code}")
class CommentPages {

    private static final int LONGEST = 200;
    private static final int PATIENCE = 20;

    private final DeskDoor door;
    private final Comments comments;
    private final Instruments instruments;
    private final ServiceNames services;

    CommentPages(DeskDoor door, Comments comments, Instruments instruments, ServiceNames services) {
        this.door = door;
        this.comments = comments;
        this.instruments = instruments;
        this.services = services;
    }

    @GetMapping("/saran")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String list(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String saring,
            @RequestParam(defaultValue = "1") int halaman,
            Officer officer,
            Page page,
            Model model) {
        var survey = read(officer, code);
        var sought = sought(q);
        var found = comments.find(survey, Selection.of(saring), sought);
        var speech = new CommentsView.Words(instruments.of(survey.instrument()), services);
        model.addAttribute("head", door.head(survey, officer, page));
        model.addAttribute("view", new CommentsView(survey, found, sought, halaman, speech, page));
        return "survey/comments/list";
    }

    @GetMapping("/saran.csv")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    void csv(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String saring,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        var survey = read(officer, code);
        var found = comments.take(officer, survey, Selection.of(saring), sought(q), "csv");
        response.setContentType("text/csv;charset=utf-8");
        named(response, survey, "csv");
        response.getOutputStream().write(CommentFile.csv(found).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/saran.xlsx")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    void workbook(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String saring,
            Officer officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var survey = read(officer, code);
        var found = comments.take(officer, survey, Selection.of(saring), sought(q), "xlsx");
        response.setContentType(CommentFile.SHEET);
        named(response, survey, "xlsx");
        CommentFile.workbook(found, page, response.getOutputStream());
    }

    /** Some new comments are made readable at once; of very many, the rest with the next look. */
    private Survey read(Officer officer, String code) {
        var survey = door.known(officer, code);
        int times = 0;
        while (times < PATIENCE && comments.read(survey)) {
            times++;
        }
        return survey;
    }

    private static String sought(String q) {
        var plain = q.replace("\u0000", "").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static void named(HttpServletResponse response, Survey survey, String ending) {
        var code = survey.code().replaceAll("[^A-Za-z0-9-]", "-");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("saran-" + code + "." + ending)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
    }
}
