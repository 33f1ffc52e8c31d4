package id.pendopo.survey.reminder;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Survey;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reminders. */
@Component
class ReminderStore {

    private static final String WATCHED =
            """
            select s.organisation_id, s.code, o.zone
              from survey.survey s
              join organisation.organisation o on o.id = s.organisation_id
              left join survey.desk d on d.organisation_id = s.organisation_id and d.survey_id = s.id
             where s.state in ('OPEN', 'CLOSED')
               and s.archived_at is null
               and coalesce(d.reminded, true)
             order by s.organisation_id, s.id
            """;
    private static final String ADD =
            """
            insert into survey.reminder
                   (organisation_id, survey_id, reason, about, sent_at, recipients)
            values (:organisation, :survey, :reason, :about, :at, :recipients)
                on conflict do nothing
            """;
    private static final String SENT =
            """
            select reason, about, sent_at, recipients
              from survey.reminder
             where organisation_id = :organisation and survey_id = :survey
             order by sent_at desc, reason
            """;
    private static final String SWITCHED =
            """
            select coalesce((select reminded
                               from survey.desk
                              where organisation_id = :organisation and survey_id = :survey), true)
            """;
    private static final String SWITCH =
            """
            insert into survey.desk (organisation_id, survey_id, reminded)
            values (:organisation, :survey, :on)
                on conflict (organisation_id, survey_id) do update set reminded = excluded.reminded
            """;

    private final JdbcClient sql;

    ReminderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A survey whose officers want to be reminded, and the zone in which its days begin. */
    record Watched(OrganisationId organisation, String code, ZoneId zone) {}

    List<Watched> watched() {
        return sql.sql(WATCHED)
                .query(
                        (row, _) ->
                                new Watched(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        row.getString("code"),
                                        ZoneId.of(row.getString("zone"))))
                .list();
    }

    /** False when it was sent before. */
    boolean add(Survey survey, Reminder reminder, int recipients, Instant now) {
        return about(ADD, survey)
                        .param("reason", reminder.reason().name())
                        .param("about", reminder.about())
                        .param("at", Timestamp.from(now))
                        .param("recipients", recipients)
                        .update()
                == 1;
    }

    /** A reminder that was sent, to so many people. */
    record Sent(Reminder reminder, Instant at, int recipients) {}

    /** The latest first. */
    List<Sent> sent(Survey survey) {
        return about(SENT, survey)
                .query(
                        (row, _) ->
                                new Sent(
                                        new Reminder(
                                                Reminder.Reason.valueOf(row.getString("reason")),
                                                row.getObject("about", LocalDate.class)),
                                        row.getTimestamp("sent_at").toInstant(),
                                        row.getInt("recipients")))
                .list();
    }

    boolean switchedOn(Survey survey) {
        return about(SWITCHED, survey).query(Boolean.class).single();
    }

    void turn(Survey survey, boolean on) {
        about(SWITCH, survey).param("on", on).update();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
