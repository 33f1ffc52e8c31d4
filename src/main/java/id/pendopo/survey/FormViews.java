package id.pendopo.survey;

import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the citizen's form show. */
@Component
public class FormViews {

    private final Instruments instruments;
    private final Results results;
    private final ServiceNames services;
    private final Clock clock;

    FormViews(Instruments instruments, Results results, ServiceNames services, Clock clock) {
        this.instruments = instruments;
        this.results = results;
        this.services = services;
        this.clock = clock;
    }

    /**
     * A survey as citizens see it.
     *
     * @param lastDay the last instant of the last day; null when it has none
     */
    public record SurveyHead(
            String code,
            String title,
            String unit,
            String shortUnit,
            List<String> services,
            @Nullable Instant lastDay) {}

    /** A line of the page on which answers are checked. */
    record CheckLine(String field, String label, String value, String path, boolean own) {}

    public Instrument instrument(Survey survey) {
        return instruments.of(survey.instrument());
    }

    public SurveyHead head(Survey survey) {
        var unit = results.unit(survey);
        var names =
                survey.services().stream()
                        .map(code -> services.name(survey.organisation(), code))
                        .toList();
        var closes = survey.closesAt();
        return new SurveyHead(
                survey.code(),
                survey.title(),
                unit.map(Unit::name).orElse(""),
                unit.map(Unit::shortName).orElse(""),
                names,
                closes == null ? null : closes.minusMillis(1));
    }

    String address(Drafts.Draft draft, String step) {
        var path = "/survei/" + draft.survey().code() + "/isi/" + draft.code();
        return step.isEmpty() ? path : path + "/" + step;
    }

    /** The page that says why no answers are taken; empty when they are. */
    public String closed(Survey survey, Model model, HttpServletResponse response) {
        Optional<Refusal> reason = survey.closedTo(clock.instant());
        if (reason.isEmpty()) {
            return "";
        }
        boolean waits = reason.get() == Refusal.NOT_OPEN_YET;
        response.setStatus(waits ? 200 : 410);
        model.addAttribute("survey", head(survey));
        model.addAttribute("opens", waits ? survey.opensAt() : null);
        model.addAttribute("published", survey.state() == SurveyState.PUBLISHED);
        return "survey/closed";
    }

    /** The answers of a question, and "I don't know" or "skip" where that is offered. */
    public List<Option> answers(Question question, Survey survey, Page page) {
        var options = new ArrayList<Option>();
        for (int value = 1; question.has(value); value++) {
            var label = question.label(value).in(page.language());
            options.add(new Option(Integer.toString(value), label));
        }
        if (survey.allowsDontKnow() || !question.element()) {
            options.add(new Option(FormFields.DONT_KNOW, page.t(dontKnow(question))));
        }
        return options;
    }

    public List<Option> services(Survey survey) {
        return survey.services().stream()
                .map(code -> new Option(code, services.name(survey.organisation(), code)))
                .toList();
    }

    public List<Option> choices(String field, Page page) {
        return instruments.choices().of(field).stream()
                .map(choice -> new Option(choice.code(), choice.name().in(page.language())))
                .toList();
    }

    public List<Option> needs(Page page) {
        return instruments.needs(page.language()).stream()
                .map(need -> new Option(need.code(), need.name()))
                .toList();
    }

    /** All that was given, line by line, each with the page on which it can be changed. */
    List<CheckLine> lines(Drafts.Draft draft, Page page) {
        var given = draft.given();
        var lines = new ArrayList<CheckLine>();
        for (var question : instrument(draft.survey()).questions()) {
            lines.add(
                    line(
                            draft,
                            question.key(),
                            question.name().in(page.language()),
                            answer(question, given, page),
                            Integer.toString(question.number())));
        }
        if (draft.survey().services().size() > 1) {
            var code = given.fact(Given.SERVICE);
            var name = code.isEmpty() ? "" : services.name(draft.survey().organisation(), code);
            lines.add(line(draft, Given.SERVICE, page.t("survey.form.service"), name, "layanan"));
        }
        lines.add(fact(draft, Given.SEX, page));
        lines.add(
                line(
                        draft,
                        Given.AGE,
                        page.t("survey.form.age"),
                        given.fact(Given.AGE),
                        FormStep.PROFILE));
        lines.add(fact(draft, Given.EDUCATION, page));
        lines.add(fact(draft, Given.OCCUPATION, page));
        var needs =
                instruments.needs(page.language()).stream()
                        .filter(need -> given.needs().contains(need.code()))
                        .map(AccessNeeds.Need::name)
                        .toList();
        lines.add(
                line(
                        draft,
                        Given.NEEDS,
                        page.t("survey.form.needs.short"),
                        String.join(", ", needs),
                        FormStep.COMMENT));
        lines.add(
                new CheckLine(
                        FormFields.name(Given.COMMENT),
                        page.t("survey.form.comment.short"),
                        given.fact(Given.COMMENT),
                        address(draft, FormStep.COMMENT),
                        true));
        return lines;
    }

    private static String answer(Question question, Given given, Page page) {
        var value = given.answer(question.key());
        if (value.equals(FormFields.DONT_KNOW)) {
            return page.t(dontKnow(question));
        }
        return question.takes(value, false)
                ? question.label(Integer.parseInt(value)).in(page.language())
                : "";
    }

    private static String dontKnow(Question question) {
        return question.element() ? "survey.form.dontKnow" : "survey.form.skip";
    }

    private CheckLine fact(Drafts.Draft draft, String fact, Page page) {
        var code = draft.given().fact(fact);
        var name = code.isEmpty() ? "" : instruments.choices().name(fact, code, page.language());
        return line(draft, fact, page.t("survey.form." + fact), name, FormStep.PROFILE);
    }

    private CheckLine line(
            Drafts.Draft draft, String fact, String label, String value, String step) {
        return new CheckLine(FormFields.name(fact), label, value, address(draft, step), false);
    }
}
