package id.pendopo.survey;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The citizen's form, one question a page. Nothing is kept in a cookie: the path has a code. */
@Controller
@RequestMapping("/survei/{code}/isi/{draft}")
class FormPages {

    private final Surveys surveys;
    private final Drafts drafts;
    private final FormFilling filling;
    private final FormViews views;

    FormPages(Surveys surveys, Drafts drafts, FormFilling filling, FormViews views) {
        this.surveys = surveys;
        this.drafts = drafts;
        this.filling = filling;
        this.views = views;
    }

    /** Somebody's answers stay in no cache of a borrowed phone. */
    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String goOn(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (find(code, typed, page, model, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> {
                var step =
                        FormStep.next(
                                draft.survey(), views.instrument(draft.survey()), draft.given());
                yield "redirect:" + page.link(views.address(draft, step));
            }
        };
    }

    @GetMapping("/{step}")
    String show(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String dari,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (find(code, typed, page, model, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> {
                if (step.equals("disimpan")) {
                    model.addAttribute("draft", draft);
                    model.addAttribute("address", views.address(draft, ""));
                    yield "survey/saved";
                }
                var form = FormFields.state(draft.given());
                yield view(draft, step(draft, step), form, dari, page, model);
            }
        };
    }

    @PostMapping("/{step}")
    String take(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam MultiValueMap<String, String> fields,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (find(code, typed, page, model, response)) {
            case Found.Other(var view) -> view;
            case Found.There(var draft) -> {
                var here = step(draft, step);
                var given = filling.given(draft, here, fields);
                boolean later = fields.containsKey("simpan");
                var problems = filling.problems(draft, here, given, page, later);
                if (!problems.isEmpty()) {
                    response.setStatus(422);
                    var form = FormFields.state(given).with(problems);
                    yield view(draft, here, form, dari, page, model);
                }
                drafts.save(draft, given);
                var next = later ? "disimpan" : dari.isEmpty() ? here.after() : FormStep.CHECK;
                yield "redirect:" + page.link(views.address(draft, next));
            }
        };
    }

    /** Sends the answers. Sent again, the same request shows the same receipt. */
    @PostMapping("/kirim")
    String send(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = survey(code, page);
        var draft = drafts.find(page.site().organisation(), typed).filter(d -> of(survey, d));
        if (draft.isEmpty()) {
            var sent = drafts.sent(survey, typed);
            return sent.isPresent()
                    ? receipt(sent.get(), survey, model)
                    : gone(survey, model, response);
        }
        return switch (drafts.send(page.site(), draft.get())) {
            case Outcome.Done<String>(var receipt) -> receipt(receipt, survey, model);
            case Outcome.Refused<String>(var problems) -> {
                var closed = views.closed(survey, model, response);
                if (!closed.isEmpty()) {
                    yield closed;
                }
                response.setStatus(422);
                var form = FormFields.state(draft.get().given()).with(problems);
                var check = step(draft.get(), FormStep.CHECK);
                yield view(draft.get(), check, form, "", page, model);
            }
        };
    }

    private sealed interface Found {
        record There(Drafts.Draft draft) implements Found {}

        /** Another page says why there is nothing to fill in. */
        record Other(String view) implements Found {}
    }

    private Found find(
            String code, String typed, Page page, Model model, HttpServletResponse response) {
        var survey = survey(code, page);
        var draft = drafts.find(page.site().organisation(), typed).filter(d -> of(survey, d));
        if (draft.isEmpty()) {
            boolean sent = drafts.sent(survey, typed).isPresent();
            model.addAttribute("survey", views.head(survey));
            return new Found.Other(sent ? "survey/sent" : gone(survey, model, response));
        }
        var closed = views.closed(survey, model, response);
        return closed.isEmpty() ? new Found.There(draft.get()) : new Found.Other(closed);
    }

    private Survey survey(String code, Page page) {
        return surveys.find(page.site().organisation(), code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean of(Survey survey, Drafts.Draft draft) {
        return draft.survey().id().equals(survey.id());
    }

    private FormStep step(Drafts.Draft draft, String name) {
        return FormStep.of(name, draft.survey(), views.instrument(draft.survey()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String view(
            Drafts.Draft draft,
            FormStep step,
            FormState form,
            String from,
            Page page,
            Model model) {
        var survey = draft.survey();
        model.addAttribute("form", form);
        model.addAttribute("step", step);
        model.addAttribute("address", views.address(draft, ""));
        model.addAttribute("from", from);
        model.addAttribute("title", views.head(survey).title());
        switch (step.name()) {
            case FormStep.SERVICE -> model.addAttribute("options", views.services(survey));
            case FormStep.PROFILE -> {
                model.addAttribute("sexes", views.choices(Given.SEX, page));
                model.addAttribute("educations", views.choices(Given.EDUCATION, page));
                model.addAttribute("occupations", views.choices(Given.OCCUPATION, page));
            }
            case FormStep.COMMENT -> {
                model.addAttribute("needs", views.needs(page));
                model.addAttribute("child", child(form));
            }
            case FormStep.CHECK -> model.addAttribute("lines", views.lines(draft, page));
            default -> {
                var question = filling.question(draft, step);
                model.addAttribute("question", question);
                model.addAttribute("options", views.answers(question, survey, page));
                model.addAttribute("of", views.instrument(survey).questions().size());
                return "survey/question";
            }
        }
        return "survey/" + template(step);
    }

    private static boolean child(FormState form) {
        var age = form.value(FormFields.name(Given.AGE));
        return age.matches("\\d{1,3}")
                && new Profile(null, Integer.parseInt(age), null, null, null).minor();
    }

    private static String template(FormStep step) {
        return switch (step.name()) {
            case FormStep.SERVICE -> "service";
            case FormStep.PROFILE -> "profile";
            case FormStep.COMMENT -> "comment";
            default -> "check";
        };
    }

    private String receipt(String receipt, Survey survey, Model model) {
        model.addAttribute("receipt", receipt);
        model.addAttribute("survey", views.head(survey));
        return "survey/receipt";
    }

    private String gone(Survey survey, Model model, HttpServletResponse response) {
        response.setStatus(404);
        model.addAttribute("survey", views.head(survey));
        return "survey/gone";
    }
}
