package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The officers' list of cases, with one of them beside it. */
@Controller
@RequestMapping("/petugas/pengaduan")
class InboxPages {

    static final String HOME = "/petugas/pengaduan";

    private final InboxViews views;
    private final Habits habits;
    private final Beside beside;

    InboxPages(InboxViews views, Habits habits, Beside beside) {
        this.views = views;
        this.habits = habits;
        this.beside = beside;
    }

    @GetMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String list(@RequestParam Map<String, String> asked, Officer officer, Page page, Model model) {
        return list(asked, FormState.EMPTY, officer, page, model);
    }

    private String list(
            Map<String, String> asked, FormState form, Officer officer, Page page, Model model) {
        var wanted = wanted(asked);
        var code = asked.getOrDefault("kasus", "");
        var typed = asked.getOrDefault("halaman", "1");
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        model.addAttribute("view", views.of(officer, wanted, number, code, page));
        beside.show(officer, code, page, model);
        model.addAttribute("form", form);
        model.addAttribute("opens", officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR));
        return "complaint/desk/inbox";
    }

    /** Keeps what is looked for now under a name. */
    @PostMapping("/saringan")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String save(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var wanted = wanted(typed);
        return switch (habits.save(officer, typed.getOrDefault("nama", ""), wanted)) {
            case Outcome.Done<Saved> _ -> "redirect:" + page.link(wanted.address());
            case Outcome.Refused<Saved>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield list(typed, FormState.of(typed).with(problems), officer, page, model);
            }
        };
    }

    @PostMapping("/saringan/{id}/hapus")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String forget(@PathVariable UUID id, Officer officer, Page page) {
        if (!habits.forget(officer, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + page.link(HOME);
    }

    /** Switches keys of one letter on or off. */
    @PostMapping("/tombol")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String keys(@RequestParam Map<String, String> typed, Officer officer, Page page) {
        var said = typed.getOrDefault("hidup", "");
        if (said.equals("ya") || said.equals("tidak")) {
            habits.keys(officer, said.equals("ya"));
        }
        return "redirect:" + page.link(HOME);
    }

    private static Wanted wanted(Map<String, String> asked) {
        return Wanted.of(
                asked.getOrDefault("saring", ""),
                asked.getOrDefault("q", ""),
                asked.getOrDefault("unit", ""),
                asked.getOrDefault("urut", ""));
    }
}
