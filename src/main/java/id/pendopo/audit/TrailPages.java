package id.pendopo.audit;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where auditors and administrators read who did what and when. */
@Controller
class TrailPages {

    private static final int MOST_ON_PAPER = 1000;

    private final Trails trails;
    private final TrailDesk desk;
    private final TrailCsv csv;

    TrailPages(Trails trails, TrailDesk desk, TrailCsv csv) {
        this.trails = trails;
        this.desk = desk;
        this.csv = csv;
    }

    @GetMapping("/petugas/jejak-audit")
    @Requires({Role.AUDITOR, Role.ADMIN})
    String list(
            TrailQuestion question,
            @RequestParam(defaultValue = "") String sebelum,
            @RequestParam(defaultValue = "") String sesudah,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        check(officer);
        var view = desk.view(officer, question, number(sebelum), number(sesudah), page);
        if (view.form().refused()) {
            response.setStatus(422);
        }
        model.addAttribute("view", view);
        return "audit/trail";
    }

    @GetMapping("/petugas/jejak-audit/cetak")
    @Requires({Role.AUDITOR, Role.ADMIN})
    String paper(TrailQuestion question, Officer officer, Page page, Model model) {
        check(officer);
        if (!question.problems().isEmpty()) {
            return "redirect:" + page.link(question.at(TrailView.PATH));
        }
        model.addAttribute("view", desk.sheet(officer, question, MOST_ON_PAPER, page));
        model.addAttribute("officer", officer.name());
        return "audit/paper";
    }

    @GetMapping("/petugas/jejak-audit.csv")
    @Requires({Role.AUDITOR, Role.ADMIN})
    void csv(TrailQuestion question, Officer officer, Page page, HttpServletResponse response)
            throws IOException {
        check(officer);
        if (!question.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        trails.taken(officer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"jejak-audit.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.write(officer, question, page, out);
        }
    }

    /** The trail is that of the whole organisation: a part of it may not read it. */
    private void check(Officer officer) {
        if (!trails.mayRead(officer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
