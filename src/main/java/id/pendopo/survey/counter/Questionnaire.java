package id.pendopo.survey.counter;

import id.pendopo.shared.Problem;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.Given;
import id.pendopo.survey.OpenSurveys;
import id.pendopo.survey.Question;
import id.pendopo.survey.Refusal;
import id.pendopo.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The whole questionnaire at once, with the rules of the form that asks page by page. */
@Component
class Questionnaire {

    private final OpenSurveys open;

    Questionnaire(OpenSurveys open) {
        this.open = open;
    }

    /** All that was typed. */
    static Given given(List<Question> questions, MultiValueMap<String, String> fields) {
        var given =
                FormFields.withFacts(
                        Given.NOTHING,
                        fields,
                        Given.SERVICE,
                        Given.SEX,
                        Given.AGE,
                        Given.EDUCATION,
                        Given.OCCUPATION,
                        Given.COMMENT);
        given = FormFields.withNeeds(given, fields);
        for (var question : questions) {
            var value = fields.getFirst(question.field());
            if (value != null) {
                given = FormFields.withAnswer(given, question.key(), value);
            }
        }
        return given;
    }

    /** All that is wrong, in the order of the page. */
    List<Problem> problems(Survey survey, List<Question> questions, Given given, String language) {
        var problems = new ArrayList<>(unanswered(survey, questions, given, language));
        problems.addAll(open.rules(survey, FormFields::name).factsOf(given));
        return problems;
    }

    /** The questions that still want an answer. */
    static List<Problem> unanswered(
            Survey survey, List<Question> questions, Given given, String language) {
        return questions.stream()
                .filter(
                        question ->
                                !question.takes(
                                        given.answer(question.key()), survey.allowsDontKnow()))
                .map(
                        question ->
                                Problem.of(
                                        question.field(),
                                        Refusal.CHOOSE_AN_ANSWER,
                                        question.topic().in(language)))
                .toList();
    }
}
