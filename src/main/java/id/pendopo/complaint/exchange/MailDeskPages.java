package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of e-mails, and which ones wait for a person. */
@Controller
class MailDeskPages {

    static final String PATH = "/petugas/pengaduan/surel";

    private final MailDesk desk;

    MailDeskPages(MailDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR})
    String show(Officer officer, Model model) {
        model.addAttribute("on", desk.on());
        model.addAttribute("state", desk.state(officer).orElse(null));
        model.addAttribute("counts", desk.counts(officer));
        model.addAttribute("notes", desk.notes(officer));
        return "complaint/exchange/mail";
    }

    @PostMapping(PATH)
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR})
    String seen(Officer officer, Page page) {
        desk.seen(officer);
        return "redirect:" + page.link(PATH);
    }
}
