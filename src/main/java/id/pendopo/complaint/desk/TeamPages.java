package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Handling;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The short forms on the page of a case: take it up, write a note, let a unit help. */
@Controller
@RequestMapping("/petugas/pengaduan/{code}")
class TeamPages {

    private final CaseDoor door;
    private final CaseSheet sheet;
    private final Team team;
    private final Handling handling;

    TeamPages(CaseDoor door, CaseSheet sheet, Team team, Handling handling) {
        this.door = door;
        this.sheet = sheet;
        this.team = team;
        this.handling = handling;
    }

    @PostMapping("/ambil")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String take(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var seen = ActForm.of(typed, List.of()).seen();
        return done(
                code, typed, c -> team.take(officer, c.id(), seen), officer, page, model, response);
    }

    @PostMapping("/catatan")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String note(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var words = Words.clean(typed.getOrDefault("catatan", ""));
        return done(
                code,
                typed,
                c -> handling.note(officer, c.id(), words),
                officer,
                page,
                model,
                response);
    }

    @PostMapping("/bantuan")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String help(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var unit = typed.getOrDefault("bantuan", "");
        return done(
                code, typed, c -> team.help(officer, c.id(), unit), officer, page, model, response);
    }

    @PostMapping("/bantuan/selesai")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String helpNoMore(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var unit = typed.getOrDefault("membantu", "");
        return done(
                code,
                typed,
                c -> team.helpNoMore(officer, c.id(), unit),
                officer,
                page,
                model,
                response);
    }

    private String done(
            String code,
            Map<String, String> typed,
            Function<Complaint, Outcome<Complaint>> work,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var outcome = work.apply(door.known(officer, code));
        return sheet.after(outcome, officer, code, FormState.of(typed), page, model, response);
    }
}
