package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
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

/** Where officers keep the texts with which their answers begin. */
@Controller
@RequestMapping("/petugas/pengaduan/contoh")
class AnswerTextPages {

    private static final String HOME = "/petugas/pengaduan/contoh";
    private static final UUID NONE = new UUID(0, 0);

    private final AnswerTexts texts;

    AnswerTextPages(AnswerTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String list(Officer officer, Model model) {
        return page(FormState.EMPTY, "", officer, model);
    }

    @PostMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String add(
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return write(NONE, typed, officer, page, model, response);
    }

    @GetMapping("/{id}")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String one(@PathVariable UUID id, Officer officer, Model model) {
        var known = known(officer, id);
        return page(
                FormState.of(
                        Map.of(
                                "unit", known.unit().code(),
                                "nama", known.text().name(),
                                "teks", known.text().words())),
                "/" + id,
                officer,
                model);
    }

    @PostMapping("/{id}")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        known(officer, id);
        return write(id, typed, officer, page, model, response);
    }

    @PostMapping("/{id}/tarik")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String retire(@PathVariable UUID id, Officer officer, Page page) {
        known(officer, id);
        texts.retire(officer, id);
        return "redirect:" + page.link(HOME);
    }

    private String write(
            UUID before,
            Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var written =
                texts.write(
                        officer,
                        before,
                        typed.getOrDefault("unit", ""),
                        typed.getOrDefault("nama", ""),
                        Words.clean(typed.getOrDefault("teks", "")));
        return switch (written) {
            case Outcome.Done<AnswerText> _ -> "redirect:" + page.link(HOME);
            case Outcome.Refused<AnswerText>(var problems) -> {
                response.setStatus(422);
                yield page(
                        FormState.of(typed).with(problems),
                        before.equals(NONE) ? "" : "/" + before,
                        officer,
                        model);
            }
        };
    }

    private AnswerTexts.Owned known(Officer officer, UUID id) {
        return texts.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(FormState form, String one, Officer officer, Model model) {
        model.addAttribute("texts", texts.mine(officer));
        model.addAttribute(
                "units",
                texts.units(officer).stream()
                        .map(unit -> new Option(unit.code(), InboxViews.indented(unit)))
                        .toList());
        model.addAttribute("form", form);
        model.addAttribute("one", one);
        return "complaint/desk/texts";
    }
}
