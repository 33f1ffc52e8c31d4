package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Fills in one page of the citizen's form. */
@Component
class FormFilling {

    private final Instruments instruments;
    private final OpenSurveys open;

    FormFilling(Instruments instruments, OpenSurveys open) {
        this.instruments = instruments;
        this.open = open;
    }

    /** The question of a page. */
    Question question(Drafts.Draft draft, FormStep step) {
        return instruments.of(draft.survey().instrument()).questions().get(step.number() - 1);
    }

    /** What was given so far, with what this page asked for. */
    Given given(Drafts.Draft draft, FormStep step, MultiValueMap<String, String> fields) {
        var before = draft.given();
        return switch (step.name()) {
            case FormStep.SERVICE -> FormFields.withFacts(before, fields, Given.SERVICE);
            case FormStep.PROFILE ->
                    FormFields.withFacts(
                            before,
                            fields,
                            Given.SEX,
                            Given.AGE,
                            Given.EDUCATION,
                            Given.OCCUPATION);
            case FormStep.COMMENT ->
                    FormFields.withFacts(
                            FormFields.withNeeds(before, fields), fields, Given.COMMENT);
            case FormStep.CHECK -> before;
            default -> {
                var question = question(draft, step);
                var value = fields.getFirst(question.field());
                // Passed over is kept as such, so that one who comes back is not asked again.
                var said = value == null && !question.element() ? FormFields.DONT_KNOW : value;
                yield said == null ? before : FormFields.withAnswer(before, question.key(), said);
            }
        };
    }

    List<Problem> problems(
            Drafts.Draft draft, FormStep step, Given given, Page page, boolean later) {
        if (!step.question()) {
            var facts = open.rules(draft.survey(), FormFields::name).factsOf(given);
            // A comment that an age typed later forbids is dealt with on the page of the comment.
            return step.name().equals(FormStep.COMMENT)
                    ? facts
                    : facts.stream().filter(p -> !p.field().equals("saran")).toList();
        }
        var question = question(draft, step);
        var value = given.answer(question.key());
        boolean known =
                question.takes(value, draft.survey().allowsDontKnow()) || value.isEmpty() && later;
        return known
                ? List.of()
                : List.of(
                        Problem.of(
                                question.field(),
                                Refusal.CHOOSE_AN_ANSWER,
                                question.topic().in(page.language())));
    }
}
