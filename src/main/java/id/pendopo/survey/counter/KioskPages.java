package id.pendopo.survey.counter;

import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.Drafts;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Given;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/**
 * The survey on a screen in the waiting room. No link leads out of it, and after the last question
 * it begins again for the next person.
 */
@Controller
@RequestMapping("/survei/{code}/kios")
class KioskPages {

    private final Counters counters;
    private final Kiosk kiosk;
    private final FormViews views;

    KioskPages(Counters counters, Kiosk kiosk, FormViews views) {
        this.counters = counters;
        this.kiosk = kiosk;
        this.views = views;
    }

    /** Back leads to no screen that was kept. */
    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String start(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(code, page);
        var place = kiosk.place(survey, layanan, loket);
        frame(survey, place, model);
        var closed = survey.closedTo(page.now());
        if (closed.isPresent()) {
            boolean waits = closed.get() == id.pendopo.survey.Refusal.NOT_OPEN_YET;
            response.setStatus(waits ? 200 : 410);
            model.addAttribute("waits", waits);
            return "survey/counter/kioskClosed";
        }
        model.addAttribute("questions", views.instrument(survey).questions().size());
        return "survey/counter/kioskStart";
    }

    @PostMapping
    String begin(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            Page page) {
        var survey = known(code, page);
        var place = kiosk.place(survey, layanan, loket);
        if (survey.closedTo(page.now()).isPresent()) {
            return home(survey, "", place, page);
        }
        return "redirect:" + page.link(screen(survey, kiosk.begin(survey, place), "1", place));
    }

    @GetMapping("/terima-kasih")
    String thanks(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            Page page,
            Model model) {
        var survey = known(code, page);
        frame(survey, kiosk.place(survey, layanan, loket), model);
        return "survey/counter/kioskThanks";
    }

    @GetMapping("/{draft}/{step}")
    String show(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            Page page,
            Model model) {
        var survey = known(code, page);
        var place = kiosk.place(survey, layanan, loket);
        var draft = kiosk.find(survey.organisation(), survey, typed);
        if (draft.isEmpty() || survey.closedTo(page.now()).isPresent()) {
            return home(survey, "", place, page);
        }
        var here = step(step, survey, place);
        return view(draft.get(), here, FormFields.state(draft.get().given()), place, page, model);
    }

    @PostMapping("/{draft}/{step}")
    String take(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            @RequestParam MultiValueMap<String, String> fields,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(code, page);
        var place = kiosk.place(survey, layanan, loket);
        var draft = kiosk.find(survey.organisation(), survey, typed);
        if (draft.isEmpty()) {
            return home(survey, "", place, page);
        }
        var here = step(step, survey, place);
        var instrument = views.instrument(survey);
        var given = kiosk.given(draft.get(), here, instrument, fields);
        var problems = kiosk.problems(survey, here, instrument, given, page.language());
        if (!problems.isEmpty()) {
            response.setStatus(422);
            var form = FormFields.state(given).with(problems);
            return view(draft.get(), here, form, place, page, model);
        }
        kiosk.save(draft.get(), given);
        return "redirect:" + page.link(screen(survey, draft.get().code(), here.after(), place));
    }

    /** Forgets what was answered and begins again. */
    @PostMapping("/{draft}/batal")
    String drop(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            Page page) {
        var survey = known(code, page);
        kiosk.find(survey.organisation(), survey, typed).ifPresent(kiosk::drop);
        return home(survey, "", kiosk.place(survey, layanan, loket), page);
    }

    /** Sends the answers; touched twice, it thanks twice and counts once. */
    @PostMapping("/{draft}/kirim")
    String send(
            @PathVariable String code,
            @PathVariable("draft") String typed,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(code, page);
        var place = kiosk.place(survey, layanan, loket);
        var draft = kiosk.find(survey.organisation(), survey, typed);
        if (draft.isEmpty()) {
            return kiosk.sent(survey, typed)
                    ? home(survey, "/terima-kasih", place, page)
                    : home(survey, "", place, page);
        }
        return switch (kiosk.send(page.site(), draft.get(), place)) {
            case Outcome.Done<String> _ -> home(survey, "/terima-kasih", place, page);
            case Outcome.Refused<String>(var problems) -> {
                if (survey.closedTo(page.now()).isPresent()) {
                    yield home(survey, "", place, page);
                }
                response.setStatus(422);
                var form = FormFields.state(draft.get().given()).with(problems);
                var last = step(KioskStep.LAST, survey, place);
                yield view(draft.get(), last, form, place, page, model);
            }
        };
    }

    private String view(
            Drafts.Draft draft,
            KioskStep step,
            FormState form,
            Place place,
            Page page,
            Model model) {
        var survey = draft.survey();
        frame(survey, place, model);
        model.addAttribute("form", form);
        model.addAttribute("step", step);
        model.addAttribute("draft", "/survei/" + survey.code() + "/kios/" + draft.code());
        if (step.question()) {
            var question = Kiosk.question(step, views.instrument(survey));
            model.addAttribute("question", question);
            model.addAttribute("options", views.answers(question, survey, page));
            return "survey/counter/kioskQuestion";
        }
        model.addAttribute("options", options(step, survey, page));
        return step.last() ? "survey/counter/kioskLast" : "survey/counter/kioskFact";
    }

    private List<Option> options(KioskStep step, Survey survey, Page page) {
        return switch (step.name()) {
            case KioskStep.SERVICE -> views.services(survey);
            case KioskStep.SEX -> views.choices(Given.SEX, page);
            case KioskStep.EDUCATION -> views.choices(Given.EDUCATION, page);
            case KioskStep.OCCUPATION -> views.choices(Given.OCCUPATION, page);
            case KioskStep.NEEDS -> views.needs(page);
            default -> List.of();
        };
    }

    private void frame(Survey survey, Place place, Model model) {
        model.addAttribute("survey", views.head(survey));
        model.addAttribute("place", place);
        model.addAttribute("start", "/survei/" + survey.code() + "/kios" + place.query());
    }

    private KioskStep step(String name, Survey survey, Place place) {
        return KioskStep.of(name, survey, views.instrument(survey), place.service())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String screen(Survey survey, String draft, String step, Place place) {
        return "/survei/" + survey.code() + "/kios/" + draft + "/" + step + place.query();
    }

    private static String home(Survey survey, String rest, Place place, Page page) {
        return "redirect:" + page.link("/survei/" + survey.code() + "/kios" + rest + place.query());
    }

    private Survey known(String code, Page page) {
        return counters.known(page.site().organisation(), code)
                .filter(survey -> survey.state() != SurveyState.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
