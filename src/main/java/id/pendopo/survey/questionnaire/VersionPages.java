package id.pendopo.survey.questionnaire;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Question;
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

/** Where officers look at the versions of the questionnaire and make their own. */
@Controller
@RequestMapping("/petugas/kuesioner")
class VersionPages {

    private static final String HOME = "/petugas/kuesioner";

    private final Versions versions;
    private final Instruments instruments;

    VersionPages(Versions versions, Instruments instruments) {
        this.versions = versions;
        this.instruments = instruments;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String list(Officer officer, Model model) {
        model.addAttribute("versions", versions.all(officer.organisation()));
        model.addAttribute("may", officer.holds(Role.SURVEY_OFFICER));
        return "survey/questionnaire/list";
    }

    @GetMapping("/baru")
    @Requires(Role.SURVEY_OFFICER)
    String fresh(Model model) {
        return form(FormState.of(Map.of("kode", versions.code())), model);
    }

    @PostMapping("/baru")
    @Requires(Role.SURVEY_OFFICER)
    String make(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var keys = versions.additional().stream().map(Question::key).toList();
        return switch (versions.make(officer, typed.getFirst("kode"), Wish.of(typed, keys))) {
            case Outcome.Done<String>(var code) -> "redirect:" + page.link(HOME + "/" + code);
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(422);
                yield form(new FormState(typed, problems), model);
            }
        };
    }

    private String form(FormState form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("additional", versions.additional());
        model.addAttribute("room", Wish.OWN);
        return "survey/questionnaire/form";
    }

    @GetMapping("/{code}")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Model model) {
        return show(code, FormState.EMPTY, officer, model);
    }

    @PostMapping("/{code}/tarik")
    @Requires(Role.SURVEY_OFFICER)
    String withdraw(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return settled(
                versions.withdraw(officer, code, true), code, officer, page, model, response);
    }

    @PostMapping("/{code}/tawarkan")
    @Requires(Role.SURVEY_OFFICER)
    String offer(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return settled(
                versions.withdraw(officer, code, false), code, officer, page, model, response);
    }

    private String settled(
            Outcome<String> outcome,
            String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<String> _ -> "redirect:" + page.link(HOME + "/" + code);
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield show(code, new FormState(Map.of(), problems), officer, model);
            }
        };
    }

    private String show(String code, FormState form, Officer officer, Model model) {
        var version =
                versions.find(officer.organisation(), code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean may = officer.holds(Role.SURVEY_OFFICER);
        model.addAttribute("version", version);
        model.addAttribute("questions", instruments.of(code).questions());
        model.addAttribute("form", form);
        model.addAttribute("may", may);
        model.addAttribute("mayWithdraw", may && versions.mayWithdraw(officer, version));
        return "survey/questionnaire/show";
    }
}
