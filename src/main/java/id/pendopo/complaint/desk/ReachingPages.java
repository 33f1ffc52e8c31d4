package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reaching;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an officer does when a letter did not reach the reporter. */
@Controller
@RequestMapping("/petugas/pengaduan/{code}")
class ReachingPages {

    private final CaseDoor door;
    private final CaseSheet sheet;
    private final Reaching reaching;

    ReachingPages(CaseDoor door, CaseSheet sheet, Reaching reaching) {
        this.door = door;
        this.sheet = sheet;
        this.reaching = reaching;
    }

    @PostMapping("/surat-ulang")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String resend(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = door.known(officer, code);
        var resent = reaching.resend(officer, c.id());
        return sheet.after(resent, officer, code, FormState.EMPTY, page, model, response);
    }

    @PostMapping("/kabar")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String reached(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = door.known(officer, code);
        var words = Words.clean(typed.getOrDefault("kabar", ""));
        var told = reaching.reached(officer, c.id(), words);
        return sheet.after(told, officer, code, kept(typed, told), page, model, response);
    }

    /** Where the field for it is gone, what was written stays in the one for notes. */
    private static FormState kept(Map<String, String> typed, Outcome<Complaint> told) {
        var kept = new HashMap<>(typed);
        if (told instanceof Outcome.Refused<Complaint>(var problems)
                && problems.stream().anyMatch(one -> one.field().isEmpty())) {
            kept.put("catatan", typed.getOrDefault("kabar", ""));
        }
        return FormState.of(kept);
    }
}
