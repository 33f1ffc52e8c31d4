package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The SQL of answers not yet sent. */
@Component
class DraftStore {

    /** What was answered so far, and in which survey. */
    record Kept(UUID survey, Given given, @Nullable Instant begun) {}

    private static final String ADD =
            """
            insert into survey.draft (organisation_id, code, survey_id, content, changed_at, begun_at)
            values (:organisation, :code, :survey, :content::jsonb, :now, :now)
            """;
    private static final String FIND =
            """
            select survey_id, content, begun_at
              from survey.draft
             where organisation_id = :organisation and code = :code and changed_at > :since
            """;
    private static final String CHANGE =
            """
            update survey.draft
               set content = :content::jsonb, changed_at = :now
             where organisation_id = :organisation and code = :code
            """;
    private static final String DROP =
            "delete from survey.draft where organisation_id = :organisation and code = :code";
    private static final String PURGE = "delete from survey.draft where changed_at <= :since";

    private final JdbcClient sql;
    private final ObjectMapper json;

    DraftStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Survey survey, byte[] code, Given given, Instant now) {
        sql.sql(ADD)
                .param("organisation", survey.organisation().value())
                .param("code", code)
                .param("survey", survey.id())
                .param("content", json.writeValueAsString(given))
                .param("now", SurveyStore.at(now))
                .update();
    }

    Optional<Kept> find(OrganisationId organisation, byte[] code, Instant since) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("code", code)
                .param("since", SurveyStore.at(since))
                .query(
                        (row, _) ->
                                new Kept(
                                        row.getObject("survey_id", UUID.class),
                                        json.readValue(row.getString("content"), Given.class),
                                        begun(row.getObject("begun_at", OffsetDateTime.class))))
                .optional();
    }

    void change(OrganisationId organisation, byte[] code, Given given, Instant now) {
        sql.sql(CHANGE)
                .param("content", json.writeValueAsString(given))
                .param("now", SurveyStore.at(now))
                .param("organisation", organisation.value())
                .param("code", code)
                .update();
    }

    void drop(OrganisationId organisation, byte[] code) {
        sql.sql(DROP).param("organisation", organisation.value()).param("code", code).update();
    }

    private static @Nullable Instant begun(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    int purge(Instant since) {
        return sql.sql(PURGE).param("since", SurveyStore.at(since)).update();
    }
}
