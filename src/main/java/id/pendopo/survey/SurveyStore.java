package id.pendopo.survey;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.arithmetic.WeightMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of surveys. */
@Component
class SurveyStore {

    static final String COLUMNS =
            """
            select s.organisation_id, s.id, s.code, s.title, s.unit_id, s.instrument, s.population,
                   s.opens_at, s.closes_at, s.weight_mode, s.allows_dont_know, s.state, s.opened_at,
                   s.closed_at, s.published_at, s.approved_at, s.computed_at, s.reported_at,
                   array(select v.service
                           from survey.survey_service v
                          where v.organisation_id = s.organisation_id and v.survey_id = s.id
                          order by v.position) as services
              from survey.survey s
            """;
    private static final String BY_CODE =
            COLUMNS + " where s.organisation_id = :organisation and s.code = :code";
    private static final String BY_ID =
            COLUMNS + " where s.organisation_id = :organisation and s.id = :id";
    private static final String ALL = COLUMNS + " order by s.organisation_id, s.code";
    private static final String LOCKED = BY_CODE + " for no key update of s";
    private static final String DUE =
            COLUMNS
                    + """
                       where s.state = 'OPEN' and s.closes_at <= :now
                       order by s.closes_at
                       limit 100
                         for no key update of s skip locked
                      """;
    private static final String ADD =
            """
            insert into survey.survey
                   (organisation_id, id, code, title, unit_id, instrument, population, opens_at,
                    closes_at, weight_mode, allows_dont_know, state, created_by, created_at)
            values (:organisation, :id, :code, :title, :unit, :instrument, :population, :opensAt,
                    :closesAt, :weightMode, :dontKnow, 'DRAFT', :author, :now)
            on conflict (organisation_id, code) do nothing
            """;
    private static final String ADD_SERVICE =
            """
            insert into survey.survey_service (organisation_id, survey_id, position, service)
            values (:organisation, :survey, :position, :service)
            """;
    private static final String MOVE =
            """
            update survey.survey
               set state = :state, opened_at = :opened, closed_at = :closed,
                   published_at = :published, approved_at = :approved, computed_at = :computed,
                   reported_at = :reported, closes_at = :closesAt
             where organisation_id = :organisation and id = :id
            """;

    private final JdbcClient sql;

    SurveyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every survey of every organisation. */
    List<Survey> all() {
        return sql.sql(ALL).query(SurveyStore::survey).list();
    }

    Optional<Survey> find(OrganisationId organisation, String code) {
        return by(BY_CODE, organisation, code);
    }

    Optional<Survey> find(OrganisationId organisation, UUID id) {
        return sql.sql(BY_ID)
                .param("organisation", organisation.value())
                .param("id", id)
                .query(SurveyStore::survey)
                .optional();
    }

    /** Finds it and lets nobody else change it until the transaction ends. */
    Optional<Survey> lock(OrganisationId organisation, String code) {
        return by(LOCKED, organisation, code);
    }

    /** Open surveys whose time is over; those that another node is closing are left out. */
    List<Survey> due(Instant now) {
        return sql.sql(DUE).param("now", at(now)).query(SurveyStore::survey).list();
    }

    /** False when the code is taken. */
    boolean add(Survey survey, String author, Instant now) {
        int added =
                sql.sql(ADD)
                        .param("organisation", survey.organisation().value())
                        .param("id", survey.id())
                        .param("code", survey.code())
                        .param("title", survey.title())
                        .param("unit", survey.unit().value())
                        .param("instrument", survey.instrument())
                        .param("population", survey.population())
                        .param("opensAt", at(survey.opensAt()))
                        .param("closesAt", at(survey.closesAt()))
                        .param("weightMode", survey.weightMode().name())
                        .param("dontKnow", survey.allowsDontKnow())
                        .param("author", author)
                        .param("now", at(now))
                        .update();
        for (int i = 0; added == 1 && i < survey.services().size(); i++) {
            sql.sql(ADD_SERVICE)
                    .param("organisation", survey.organisation().value())
                    .param("survey", survey.id())
                    .param("position", i + 1)
                    .param("service", survey.services().get(i))
                    .update();
        }
        return added == 1;
    }

    void move(Survey survey) {
        sql.sql(MOVE)
                .param("state", survey.state().name())
                .param("opened", at(survey.times().opened()))
                .param("closed", at(survey.times().closed()))
                .param("published", at(survey.times().published()))
                .param("approved", at(survey.times().approved()))
                .param("computed", at(survey.times().computed()))
                .param("reported", at(survey.times().reported()))
                .param("closesAt", at(survey.closesAt()))
                .param("organisation", survey.organisation().value())
                .param("id", survey.id())
                .update();
    }

    private Optional<Survey> by(String statement, OrganisationId organisation, String code) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(SurveyStore::survey)
                .optional();
    }

    static Survey survey(ResultSet row, int number) throws SQLException {
        return new Survey(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("instrument"),
                List.of((String[]) row.getArray("services").getArray()),
                row.getLong("population"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                WeightMode.valueOf(row.getString("weight_mode")),
                row.getBoolean("allows_dont_know"),
                SurveyState.valueOf(row.getString("state")),
                new Survey.Times(
                        instant(row, "opened_at"),
                        instant(row, "closed_at"),
                        instant(row, "published_at"),
                        instant(row, "approved_at"),
                        instant(row, "computed_at"),
                        instant(row, "reported_at")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
