package id.pendopo.survey.counter;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import id.pendopo.survey.Channel;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.Given;
import id.pendopo.survey.Question;
import id.pendopo.survey.Responses;
import id.pendopo.survey.Survey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer writes down what a citizen answers at the counter. */
@Component
class Assistance {

    private final Counters counters;
    private final Questionnaire questionnaire;
    private final Responses responses;

    Assistance(Counters counters, Questionnaire questionnaire, Responses responses) {
        this.counters = counters;
        this.questionnaire = questionnaire;
        this.responses = responses;
    }

    /** The survey, when the officer may help with it. */
    Optional<Survey> survey(Officer officer, String code) {
        return counters.acting(officer, code, Role.COUNTER_OFFICER, Role.SURVEY_OFFICER);
    }

    /** Sends the citizen's answers; who wrote them down is not kept with them. */
    Outcome<String> send(
            Officer officer,
            Site site,
            String code,
            List<Question> questions,
            Given given,
            @Nullable String key,
            String language) {
        var survey = survey(officer, code);
        if (survey.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        var problems = questionnaire.problems(survey.get(), questions, given, language);
        return problems.isEmpty()
                ? responses.submit(
                        site,
                        code,
                        FormFields.ready(given),
                        Channel.ASSISTED,
                        key,
                        FormFields::name)
                : Outcome.refused(problems);
    }
}
