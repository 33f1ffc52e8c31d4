package id.pendopo.survey.reminder;

import id.pendopo.access.Holders;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers were reminded of, and whether they want to be. */
@Component
class Reminders {

    private final ReminderStore store;
    private final SurveyRecord record;
    private final Holders holders;

    Reminders(ReminderStore store, SurveyRecord record, Holders holders) {
        this.store = store;
        this.record = record;
        this.holders = holders;
    }

    List<ReminderStore.Sent> sent(Survey survey) {
        return store.sent(survey);
    }

    boolean on(Survey survey) {
        return store.switchedOn(survey);
    }

    /** Those who would be written to. */
    List<Holders.Holder> recipients(Survey survey) {
        return record.unitOf(survey)
                .map(unit -> holders.nearest(survey.organisation(), unit, Role.SURVEY_OFFICER))
                .orElse(List.of());
    }

    @Transactional
    public Outcome<Survey> turn(Officer officer, Survey survey, boolean on) {
        var unit = record.unitOf(survey);
        if (unit.filter(one -> officer.mayAt(one, Role.SURVEY_OFFICER)).isEmpty()) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        if (store.switchedOn(survey) != on) {
            store.turn(survey, on);
            record.act(officer, "survey.reminders_turned", survey, Map.of("on", on));
        }
        return Outcome.done(survey);
    }
}
