package id.pendopo.survey;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists of surveys. */
@Component
class SurveyListStore {

    /** A survey in a list, with the number of its answers and of all rows of the list. */
    record Line(Survey survey, long responses, long total) {}

    private static final String COLUMNS =
            SurveyStore.COLUMNS.replace(
                    "  from survey.survey s",
                    """
                    , case
                           when s.state = 'OPEN' and s.closes_at <= :now then 'CLOSED'
                           when s.state = 'OPEN' and s.opens_at > :now then 'WAITING'
                           else s.state
                       end as standing
                      from survey.survey s
                    """);
    private static final String AFTER =
            "select l.* from ("
                    + COLUMNS
                    + """
                       where s.organisation_id = :organisation) l
                       where l.standing = any (:standings)
                         and (cast(:after as uuid) is null or l.id < :after)
                       order by l.id desc
                       limit :limit
                      """;
    private static final String SEARCH =
            "select l.*, count(*) over () as total, "
                    + """
                      (select count(*)
                         from survey.response r
                        where r.organisation_id = l.organisation_id and r.survey_id = l.id)
                          as responses
                      from (
                      """
                    + COLUMNS
                    + """
                       where s.organisation_id = :organisation) l
                       where l.standing = any (:standings)
                         and l.unit_id = any (:units)
                         and (l.archived_at is not null) = :archived
                         and (l.unit_id = any (:named) or l.title ilike :like or l.code ilike :like)
                       order by array_position(:standings, l.standing), l.id desc
                      offset :offset
                       limit :limit
                      """;
    private static final String LATEST =
            "select l.*, count(*) over () as total, 0 as responses from (select distinct on (s.unit_id) "
                    + SurveyStore.COLUMNS.substring(
                            SurveyStore.COLUMNS.indexOf("s.organisation_id"))
                    + """
                       where s.organisation_id = :organisation
                         and s.state = 'PUBLISHED'
                         and (s.unit_id = any (:named) or s.title ilike :like)
                       order by s.unit_id, s.closed_at desc) l
                       order by l.published_at desc, l.id desc
                      offset :offset
                       limit :limit
                      """;
    private static final String EARLIER =
            SurveyStore.COLUMNS
                    + """
                       where s.organisation_id = :organisation
                         and s.unit_id = :unit
                         and s.state = 'PUBLISHED'
                         and s.closed_at < :before
                       order by s.closed_at desc
                       limit :limit
                      """;
    private static final String OPENED_BEFORE =
            SurveyStore.COLUMNS
                    + """
                       where s.organisation_id = :organisation
                         and s.unit_id = :unit
                         and s.id <> :id
                         and (cast(:opened as timestamptz) is null or s.opened_at < :opened)
                         and exists (select
                                       from survey.publication p
                                      where p.organisation_id = s.organisation_id
                                        and p.survey_id = s.id
                                        and p.published_at <= :moment)
                       order by s.opened_at desc
                       limit :limit
                      """;
    private static final String PUBLISHED =
            SurveyStore.COLUMNS
                    + """
                       where s.organisation_id = :organisation and s.state = 'PUBLISHED'
                       order by s.published_at desc, s.id desc
                      """;
    private static final String PUBLISHED_ONE =
            SurveyStore.COLUMNS
                    + """
                       where s.organisation_id = :organisation
                         and s.state = 'PUBLISHED'
                         and s.code = :code
                      """;
    private static final String OF_UNIT =
            SurveyStore.COLUMNS
                    + """
                       where s.organisation_id = :organisation
                         and s.state = 'PUBLISHED'
                         and s.unit_id = :unit
                       order by s.closed_at desc, s.id desc
                       limit 40
                      """;
    private static final String ABOUT_SERVICE =
            SurveyStore.COLUMNS
                    + """
                       where s.organisation_id = :organisation
                         and s.state = any (:states)
                         and (s.closes_at > :now or s.state <> 'OPEN')
                         and (s.opens_at <= :now or s.opens_at is null)
                         and exists (select
                                       from survey.survey_service v
                                      where v.organisation_id = s.organisation_id
                                        and v.survey_id = s.id
                                        and v.service = :service)
                       order by s.closed_at desc nulls last, s.id desc
                       limit 1
                      """;

    private final JdbcClient sql;

    SurveyListStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next surveys after this one, newest first. */
    List<Survey> after(
            OrganisationId organisation,
            List<String> standings,
            @Nullable UUID after,
            int limit,
            Instant now) {
        return sql.sql(AFTER)
                .param("organisation", organisation.value())
                .param("standings", standings.toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .param("now", SurveyStore.at(now))
                .query(SurveyStore::survey)
                .list();
    }

    /**
     * Surveys of some units.
     *
     * @param standings in the order in which they are listed
     * @param archived whether those that were put away are wanted, or the others
     * @param named units whose name has the words looked for
     */
    record Search(
            OrganisationId organisation,
            List<String> standings,
            boolean archived,
            Collection<UnitId> units,
            Collection<UnitId> named,
            String words,
            int offset,
            int limit) {}

    List<Line> search(Search search, Instant now) {
        return sql.sql(SEARCH)
                .param("organisation", search.organisation().value())
                .param("standings", search.standings().toArray(String[]::new))
                .param("archived", search.archived())
                .param("units", ids(search.units()))
                .param("named", ids(search.named()))
                .param("like", like(search.words()))
                .param("offset", search.offset())
                .param("limit", search.limit())
                .param("now", SurveyStore.at(now))
                .query(SurveyListStore::line)
                .list();
    }

    /** The latest published survey of each unit. */
    List<Line> latest(
            OrganisationId organisation,
            Collection<UnitId> named,
            String words,
            int offset,
            int limit) {
        return sql.sql(LATEST)
                .param("organisation", organisation.value())
                .param("named", ids(named))
                .param("like", like(words))
                .param("offset", offset)
                .param("limit", limit)
                .query(SurveyListStore::line)
                .list();
    }

    /** Published surveys of the same unit that ended before, latest first. */
    List<Survey> earlier(Survey survey, Instant before, int limit) {
        return sql.sql(EARLIER)
                .param("organisation", survey.organisation().value())
                .param("unit", survey.unit().value())
                .param("before", SurveyStore.at(before))
                .param("limit", limit)
                .query(SurveyStore::survey)
                .list();
    }

    /** Surveys of the same unit, opened before and published by then. */
    List<Survey> openedBefore(Survey survey, Instant moment, int limit) {
        return sql.sql(OPENED_BEFORE)
                .param("organisation", survey.organisation().value())
                .param("unit", survey.unit().value())
                .param("id", survey.id())
                .param("opened", SurveyStore.at(survey.begins()))
                .param("moment", SurveyStore.at(moment))
                .param("limit", limit)
                .query(SurveyStore::survey)
                .list();
    }

    List<Survey> published(OrganisationId organisation) {
        return sql.sql(PUBLISHED)
                .param("organisation", organisation.value())
                .query(SurveyStore::survey)
                .list();
    }

    Optional<Survey> published(OrganisationId organisation, String code) {
        return sql.sql(PUBLISHED_ONE)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(SurveyStore::survey)
                .optional();
    }

    /** Published surveys of a unit, latest first. */
    List<Survey> ofUnit(OrganisationId organisation, UnitId unit) {
        return sql.sql(OF_UNIT)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .query(SurveyStore::survey)
                .list();
    }

    /** The latest survey that asks about the service and stands like this. */
    List<Survey> about(
            OrganisationId organisation, String service, List<SurveyState> states, Instant now) {
        return sql.sql(ABOUT_SERVICE)
                .param("organisation", organisation.value())
                .param("service", service)
                .param("states", states.stream().map(SurveyState::name).toArray(String[]::new))
                .param("now", SurveyStore.at(now))
                .query(SurveyStore::survey)
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static String like(String words) {
        return "%" + words.replace("\u0000", "").strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                SurveyStore.survey(row, number), row.getLong("responses"), row.getLong("total"));
    }
}
