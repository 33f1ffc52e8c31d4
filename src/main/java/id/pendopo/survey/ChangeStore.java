package id.pendopo.survey;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what officers change in a survey besides its state. */
@Component
class ChangeStore {

    private static final String REWRITE =
            """
            update survey.survey
               set title = :title, population = :population, opens_at = :opensAt,
                   closes_at = :closesAt, weight_mode = :weightMode,
                   allows_dont_know = :dontKnow, instrument = :instrument, approved_at = null
             where organisation_id = :organisation and id = :id and state = 'DRAFT'
            """;
    private static final String FORGET_SERVICES =
            "delete from survey.survey_service where organisation_id = :organisation and survey_id = :id";
    private static final String ADD_SERVICE =
            """
            insert into survey.survey_service (organisation_id, survey_id, position, service)
            values (:organisation, :id, :position, :service)
            """;
    private static final String EXTEND =
            """
            update survey.survey
               set closes_at = :closesAt
             where organisation_id = :organisation and id = :id and state = 'OPEN'
            """;
    private static final String ARCHIVE =
            """
            update survey.survey
               set archived_at = :at
             where organisation_id = :organisation and id = :id
            """;
    private static final String REASON =
            """
            insert into survey.desk (organisation_id, survey_id, archive_reason)
            values (:organisation, :id, :reason)
                on conflict (organisation_id, survey_id) do update
               set archive_reason = excluded.archive_reason
            """;
    private static final String ARCHIVED =
            """
            select s.archived_at, coalesce(d.archive_reason, '') as reason
              from survey.survey s
              left join survey.desk d on d.organisation_id = s.organisation_id and d.survey_id = s.id
             where s.organisation_id = :organisation and s.id = :id and s.archived_at is not null
            """;

    private final JdbcClient sql;

    ChangeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the draft as it stands in the second, under the keys of the first. */
    void rewrite(Survey survey, Survey wanted) {
        about(REWRITE, survey)
                .param("title", wanted.title())
                .param("population", wanted.population())
                .param("opensAt", SurveyStore.at(wanted.opensAt()))
                .param("closesAt", SurveyStore.at(wanted.closesAt()))
                .param("weightMode", wanted.weightMode().name())
                .param("dontKnow", wanted.allowsDontKnow())
                .param("instrument", wanted.instrument())
                .update();
        about(FORGET_SERVICES, survey).update();
        for (int i = 0; i < wanted.services().size(); i++) {
            about(ADD_SERVICE, survey)
                    .param("position", i + 1)
                    .param("service", wanted.services().get(i))
                    .update();
        }
    }

    void extend(Survey survey, Instant closesAt) {
        about(EXTEND, survey).param("closesAt", SurveyStore.at(closesAt)).update();
    }

    /**
     * Puts it away or takes it out again.
     *
     * @param at null to take it out
     */
    void archive(Survey survey, @Nullable Instant at, @Nullable String reason) {
        about(ARCHIVE, survey).param("at", SurveyStore.at(at)).update();
        about(REASON, survey).param("reason", reason).update();
    }

    Optional<SurveyChanges.Archived> archived(Survey survey) {
        return about(ARCHIVED, survey)
                .query(
                        (row, _) ->
                                new SurveyChanges.Archived(
                                        SurveyStore.instant(row, "archived_at"),
                                        row.getString("reason")))
                .optional();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("id", survey.id());
    }
}
