package id.pendopo.complaint.publication;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reach;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers read what everybody is about to read. */
@Controller
@RequestMapping("/petugas/pengaduan")
class TextDeskPages {

    private static final int MOST = 100;

    private final PublicTexts texts;
    private final CaseBook book;
    private final Reach reach;

    TextDeskPages(PublicTexts texts, CaseBook book, Reach reach) {
        this.texts = texts;
        this.book = book;
        this.reach = reach;
    }

    @GetMapping("/teks-umum")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String list(Officer officer, Model model) {
        model.addAttribute("waiting", texts.waiting(officer, MOST));
        model.addAttribute("total", texts.countWaiting(officer));
        return "complaint/publication/waiting";
    }

    @GetMapping("/{code}/teks-umum")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Model model) {
        var c = find(officer, code);
        return show(c, filled(c), false, officer, model);
    }

    @PostMapping("/{code}/teks-umum")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String decide(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Model model,
            HttpServletResponse response) {
        var c = find(officer, code);
        var form = new FormState(typed, java.util.List.of());
        var seen = form.value("versi");
        var outcome =
                texts.review(
                        officer,
                        c,
                        seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0,
                        form.value("judul").replace("\u0000", ""),
                        form.value("teks").replace("\u0000", ""),
                        form.has("tampil", "ya"));
        return switch (outcome) {
            case Outcome.Done<PublicText> _ -> show(c, filled(c), true, officer, model);
            case Outcome.Refused<PublicText>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield show(c, form.with(problems), false, officer, model);
            }
        };
    }

    private Complaint find(Officer officer, String code) {
        return book.find(officer.organisation(), code)
                .filter(c -> reach.reads(officer, c))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FormState filled(Complaint c) {
        return texts.last(c)
                .map(
                        last ->
                                FormState.of(
                                        Map.of(
                                                "judul", last.title(),
                                                "teks", last.body(),
                                                "tampil",
                                                        last.shown() || last.unread()
                                                                ? "ya"
                                                                : "tidak")))
                .orElse(FormState.EMPTY);
    }

    private String show(Complaint c, FormState form, boolean saved, Officer officer, Model model) {
        var all = texts.all(c);
        model.addAttribute("complaint", c);
        model.addAttribute("all", all);
        model.addAttribute("form", form);
        model.addAttribute("saved", saved);
        model.addAttribute("possible", PublicTexts.possible(c));
        model.addAttribute("acts", reach.acts(officer, c));
        return "complaint/publication/text";
    }
}
