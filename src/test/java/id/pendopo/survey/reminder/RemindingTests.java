package id.pendopo.survey.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.survey.NewSurvey;
import id.pendopo.survey.Survey;
import id.pendopo.survey.Surveys;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers are reminded once, of what should not be forgotten. */
@House
class RemindingTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired private Reminding reminding;
    @Autowired private Reminders reminders;
    @Autowired private Surveys surveys;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    private Officer officer() {
        var organisation = organisations.forHost("localhost").organisation();
        var root = organisations.root(organisation);
        return new Officer(
                UUID.randomUUID(),
                organisation,
                "Dewi",
                "dewi@contoh.id",
                List.of(new Grant(Role.SURVEY_OFFICER, root.id().value(), root.path())));
    }

    private Survey survey(String title, long from, long to) {
        var today = LocalDate.now(ZONE);
        var wish =
                new NewSurvey("", title, "RSK-DISDIK", List.of(), "60", "", "", "EXACT", false, "");
        var made = surveys.create(officer(), wish, UnaryOperator.identity());
        var survey = ((Outcome.Done<Survey>) made).value();
        sql.sql(
                        "update survey.survey set state = 'OPEN', opened_at = :from, closes_at = :to where id = :id")
                .param("from", today.plusDays(from).atStartOfDay(ZONE).toOffsetDateTime())
                .param("to", today.plusDays(to + 1).atStartOfDay(ZONE).toOffsetDateTime())
                .param("id", survey.id())
                .update();
        return surveys.find(survey.organisation(), survey.code()).orElseThrow();
    }

    private List<String> letters(String title) {
        return sql.sql(
                        "select subject from notification.message where body like :title order by id")
                .param("title", "%“" + title + "”%")
                .query(String.class)
                .list();
    }

    private List<Reminder.Reason> reasons(Survey survey) {
        return reminders.sent(survey).stream().map(one -> one.reminder().reason()).toList();
    }

    @Test
    void aSurveyThatIsBehindAndEndsSoonIsRemindedOfOnce() {
        var survey = survey("Tertinggal", -5, 2);
        reminding.remind();
        reminding.remind();
        assertThat(reasons(survey))
                .containsExactlyInAnyOrder(Reminder.Reason.BEHIND, Reminder.Reason.ENDS_SOON);
        assertThat(letters("Tertinggal"))
                .contains("Jawaban survei Disdik tidak akan cukup", "Survei Disdik segera berakhir")
                .hasSize(2 * reminders.recipients(survey).size());
    }

    @Test
    void aSurveyThatHasJustBegunIsLeftInPeace() {
        var survey = survey("Baru mulai", -1, 20);
        reminding.remind();
        assertThat(reasons(survey)).isEmpty();
    }

    @Test
    void whoEndedWithAnswersAndDidNotPublishIsReminded() {
        var survey = survey("Terlupa", -30, -8);
        var empty = survey("Kosong", -30, -8);
        sql.sql(
                        "update survey.survey set state = 'CLOSED', closed_at = closes_at where id = any (:ids)")
                .param("ids", new UUID[] {survey.id(), empty.id()})
                .update();
        sql.sql(
                        "insert into survey.sheet (organisation_id, survey_id, id, counts) select organisation_id, :survey, gen_random_uuid(), counts from survey.sheet limit 1")
                .param("survey", survey.id())
                .update();
        reminding.remind();
        assertThat(reasons(survey)).containsExactly(Reminder.Reason.NOT_PUBLISHED);
        assertThat(reasons(empty)).isEmpty();
    }

    @Test
    void remindersCanBeTurnedOff() {
        var survey = survey("Diam", -5, 2);
        reminders.turn(officer(), survey, false);
        reminding.remind();
        assertThat(reasons(survey)).isEmpty();
        assertThat(letters("Diam")).isEmpty();
        reminders.turn(officer(), survey, true);
        reminding.remind();
        assertThat(reasons(survey)).hasSize(2);
    }
}
