package id.pendopo.survey.counter;

import id.pendopo.survey.Survey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of counters and of how often their survey was opened. */
@Component
class CounterStore {

    private static final String LIST =
            """
            select code, name, coalesce(service, '') as service
              from survey.counter
             where organisation_id = :organisation and survey_id = :survey and removed_at is null
             order by lower(name), code
            """;
    private static final String FIND =
            """
            select code, name, coalesce(service, '') as service
              from survey.counter
             where organisation_id = :organisation and survey_id = :survey and code = :code
               and removed_at is null
            """;
    private static final String ADD =
            """
            insert into survey.counter (organisation_id, survey_id, code, name, service, added_at)
            values (:organisation, :survey, :code, :name, :service, :now)
            on conflict do nothing
            """;
    private static final String CHANGE =
            """
            update survey.counter
               set name = :name, service = :service
             where organisation_id = :organisation and survey_id = :survey and code = :code
               and removed_at is null
            """;
    private static final String REMOVE =
            """
            update survey.counter
               set removed_at = :now
             where organisation_id = :organisation and survey_id = :survey and code = :code
               and removed_at is null
            """;
    private static final String COUNT =
            """
            insert into survey.counter_hour
                   (organisation_id, survey_id, counter, hour, opened, begun, sent)
            values (:organisation, :survey, :code, date_trunc('hour', :now), :opened, :begun, :sent)
            on conflict (organisation_id, survey_id, counter, hour)
            do update set opened = counter_hour.opened + excluded.opened,
                          begun = counter_hour.begun + excluded.begun,
                          sent = counter_hour.sent + excluded.sent
            """;
    private static final String HOURS =
            """
            select counter, hour, opened, begun, sent
              from survey.counter_hour
             where organisation_id = :organisation and survey_id = :survey and hour >= :since
             order by hour, counter
            """;

    /** How often the survey of a place was opened, begun and sent in an hour. */
    record Hour(String counter, Instant hour, int opened, int begun, int sent) {}

    private final JdbcClient sql;

    CounterStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Counter> list(Survey survey) {
        return of(LIST, survey).query(CounterStore::counter).list();
    }

    Optional<Counter> find(Survey survey, String code) {
        return of(FIND, survey).param("code", code).query(CounterStore::counter).optional();
    }

    /** False when the code is in use. */
    boolean add(Survey survey, Counter counter, Instant now) {
        return named(ADD, survey, counter).param("now", at(now)).update() == 1;
    }

    boolean change(Survey survey, Counter counter) {
        return named(CHANGE, survey, counter).update() == 1;
    }

    boolean remove(Survey survey, String code, Instant now) {
        return of(REMOVE, survey).param("code", code).param("now", at(now)).update() == 1;
    }

    void count(Survey survey, String code, Instant now, int opened, int begun, int sent) {
        of(COUNT, survey)
                .param("code", code)
                .param("now", at(now))
                .param("opened", opened)
                .param("begun", begun)
                .param("sent", sent)
                .update();
    }

    List<Hour> hours(Survey survey, Instant since) {
        return of(HOURS, survey)
                .param("since", at(since))
                .query(
                        (row, _) ->
                                new Hour(
                                        row.getString("counter"),
                                        Objects.requireNonNull(
                                                        row.getObject("hour", OffsetDateTime.class))
                                                .toInstant(),
                                        row.getInt("opened"),
                                        row.getInt("begun"),
                                        row.getInt("sent")))
                .list();
    }

    private JdbcClient.StatementSpec named(String statement, Survey survey, Counter counter) {
        return of(statement, survey)
                .param("code", counter.code())
                .param("name", counter.name())
                .param("service", blank(counter.service()));
    }

    private JdbcClient.StatementSpec of(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private static Counter counter(ResultSet row, int number) throws SQLException {
        return new Counter(row.getString("code"), row.getString("name"), row.getString("service"));
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
