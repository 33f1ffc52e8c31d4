package id.pendopo.survey.integrity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.Flag;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Survey;
import id.pendopo.survey.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Where officers look at responses that are marked, and two of them leave some out. */
@Controller
@RequestMapping("/petugas/survei/{code}/tanda")
class IntegrityPages {

    private static final int ROWS = 50;

    /** A proposal as it is shown; the proposer can't decide on it. */
    record Line(Exclusion exclusion, String when, boolean own) {}

    private final Surveys surveys;
    private final Exclusions exclusions;
    private final DeskViews views;
    private final FormViews forms;

    IntegrityPages(Surveys surveys, Exclusions exclusions, DeskViews views, FormViews forms) {
        this.surveys = surveys;
        this.exclusions = exclusions;
        this.views = views;
        this.forms = forms;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tanda,
            @RequestParam(defaultValue = "1") int halaman,
            Officer officer,
            Page page,
            Model model) {
        return show(known(officer, code), tanda, halaman, FormState.EMPTY, officer, page, model);
    }

    @PostMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String propose(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tanda,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var form = new FormState(typed, List.of());
        var chosen = typed.getOrDefault("jawaban", List.of());
        return switch (exclusions.propose(
                officer, code, chosen, form.value("sebab"), form.value("catatan"))) {
            case Outcome.Done<Exclusion> _ ->
                    "redirect:" + page.link("/petugas/survei/" + code + "/tanda#usulan");
            case Outcome.Refused<Exclusion>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield show(survey, tanda, halaman, form.with(problems), officer, page, model);
            }
        };
    }

    @PostMapping("/{id}/{act:setujui|tolak|kembalikan}")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String decide(
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable String act,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var outcome =
                act.equals("kembalikan")
                        ? exclusions.revoke(officer, code, id)
                        : exclusions.decide(officer, code, id, act.equals("setujui"));
        return switch (outcome) {
            case Outcome.Done<Exclusion> _ ->
                    "redirect:" + page.link("/petugas/survei/" + code + "/tanda#usulan");
            case Outcome.Refused<Exclusion>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.EMPTY.with(problems);
                yield show(survey, "", 1, form, officer, page, model);
            }
        };
    }

    private String show(
            Survey survey,
            String wanted,
            int number,
            FormState form,
            Officer officer,
            Page page,
            Model model) {
        var flag = flag(wanted);
        var address =
                "/petugas/survei/"
                        + survey.code()
                        + "/tanda?tanda="
                        + (flag == null ? "" : flag.name())
                        + "&halaman=";
        int from = new Paging(number, ROWS, Integer.MAX_VALUE, address).offset();
        var flagged = exclusions.flagged(survey, flag, from, ROWS);
        long total = flagged.isEmpty() ? 0 : flagged.getFirst().total();
        model.addAttribute("head", views.head(survey, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("flag", flag == null ? "" : flag.name());
        model.addAttribute("counts", exclusions.counts(survey));
        model.addAttribute("flagged", flagged);
        model.addAttribute("elements", forms.instrument(survey).elements());
        model.addAttribute("paging", new Paging(number, ROWS, total, address));
        model.addAttribute("counted", survey.computed());
        model.addAttribute(
                "causes",
                Stream.of(Exclusion.Cause.values())
                        .map(
                                cause ->
                                        new Option(
                                                cause.name(),
                                                page.t("survey.integrity.cause." + cause)))
                        .toList());
        model.addAttribute(
                "lines",
                exclusions.all(survey).stream()
                        .map(
                                one ->
                                        new Line(
                                                one,
                                                page.dateTime(one.proposedAt()),
                                                one.proposedBy().equals(officer.actor())))
                        .toList());
        return "survey/integrity/flagged";
    }

    private static @Nullable Flag flag(String wanted) {
        return Stream.of(Flag.values())
                .filter(flag -> flag.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private Survey known(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> exclusions.may(officer, survey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
