package id.pendopo.followup;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of commitments. */
@Component
class CommitmentStore {

    private static final String COLUMNS =
            """
            c.id, c.code, c.unit_id, c.title, c.why, c.partners, c.due, c.budget, c.indicator,
            c.baseline, c.target, c.measure, c.status, c.reason, c.made_on, c.ended_on, c.version,
            """
                    + FindingStore.COLUMNS;
    private static final String FROM =
            """
              from followup.commitment c
              join followup.finding f
                on f.organisation_id = c.organisation_id and f.id = c.finding_id
            """;
    private static final String SELECT = "select " + COLUMNS + FROM;
    private static final String ADD =
            """
            insert into followup.commitment
                   (organisation_id, id, code, finding_id, unit_id, title, why, partners, due,
                    budget, indicator, baseline, target, measure, status, reason, made_on,
                    ended_on, version)
            values (:organisation, :id, :code, :finding, :unit, :title, :why, :partners, :due, :budget,
                    :indicator, :baseline, :target, :measure, :status, :reason, :made, :ended, :version)
            """;
    private static final String SAVE =
            """
            update followup.commitment
               set unit_id = :unit, title = :title, why = :why, partners = :partners, due = :due,
                   budget = :budget, indicator = :indicator, baseline = :baseline,
                   target = :target, measure = :measure, status = :status, reason = :reason,
                   made_on = :made, ended_on = :ended, version = :version
             where organisation_id = :organisation and id = :id and version = :version - 1
            """;
    private static final String FIND =
            SELECT + " where c.organisation_id = :organisation and c.code = :code";
    private static final String LOCK = FIND + " for update of c";
    private static final String OF_FINDINGS =
            SELECT
                    + """
                       where c.organisation_id = :organisation and c.finding_id = any (:findings)
                       order by c.id
                      """;
    private static final String DONE_AT =
            SELECT
                    + """
                       where c.organisation_id = :organisation and f.unit_id = :unit
                         and c.status = 'DONE' and c.measure <> ''
                       order by c.id
                         for update of c
                      """;

    /** What is late first, the longest first; then what runs, what waits, what is done. */
    private static final String SEARCH =
            "select "
                    + COLUMNS
                    + ", count(*) over () as total"
                    + FROM
                    + """
                       where c.organisation_id = :organisation
                         and (:anywhere or c.unit_id = any (:units))
                         and (cast(:status as text) is null or c.status = :status)
                         and (cast(:kind as text) is null or f.kind = :kind)
                         and (not :late
                              or c.status in ('PLANNED', 'RUNNING') and c.due < :today)
                         and (not :everybody or f.public_on is not null)
                       order by case
                                    when c.status in ('PLANNED', 'RUNNING') and c.due < :today then 0
                                    when c.status = 'RUNNING' then 1
                                    when c.status = 'PLANNED' then 2
                                    when c.status = 'DONE' then 3
                                    else 4
                                end,
                                case when c.status in ('PLANNED', 'RUNNING') then c.due end,
                                c.ended_on desc nulls last, c.id
                      offset :offset
                       limit :limit
                      """;

    private static final String STANDING =
            """
            select count(*) filter (where c.status in ('PLANNED', 'RUNNING') and c.due < :today) as late,
                   count(*) filter (where c.status = 'RUNNING' and c.due >= :today) as running,
                   count(*) filter (where c.status = 'PLANNED' and c.due >= :today) as planned,
                   count(*) filter (where c.status = 'DONE' and c.ended_on >= :newYear) as done
            """
                    + FROM
                    + """
                       where c.organisation_id = :organisation and f.public_on is not null
                         and (:anywhere or c.unit_id = any (:units))
                      """;

    private final JdbcClient sql;

    CommitmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Commitment commitment) {
        written(ADD, commitment)
                .param("code", commitment.code())
                .param("finding", commitment.finding())
                .update();
    }

    /** False when somebody else changed it meanwhile. */
    boolean save(Commitment commitment) {
        return written(SAVE, commitment).update() == 1;
    }

    private JdbcClient.StatementSpec written(String statement, Commitment commitment) {
        var promise = commitment.promise();
        return sql.sql(statement)
                .param("organisation", commitment.organisation().value())
                .param("id", commitment.id())
                .param("unit", promise.unit().value())
                .param("title", promise.title())
                .param("why", promise.why())
                .param("partners", promise.partners())
                .param("due", promise.due())
                .param("budget", promise.budget())
                .param("indicator", promise.indicator())
                .param("baseline", promise.baseline())
                .param("target", promise.target())
                .param("measure", promise.measure())
                .param("status", commitment.status().name())
                .param("reason", commitment.reason())
                .param("made", commitment.made())
                .param("ended", commitment.ended())
                .param("version", commitment.version());
    }

    Optional<Listed> find(OrganisationId organisation, String code) {
        return one(FIND, organisation, code);
    }

    Optional<Listed> lock(OrganisationId organisation, String code) {
        return one(LOCK, organisation, code);
    }

    private Optional<Listed> one(String statement, OrganisationId organisation, String code) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(CommitmentStore::listed)
                .optional();
    }

    List<Listed> ofFindings(OrganisationId organisation, Collection<UUID> findings) {
        return sql.sql(OF_FINDINGS)
                .param("organisation", organisation.value())
                .param("findings", findings.toArray(UUID[]::new))
                .query(CommitmentStore::listed)
                .list();
    }

    /** Those that were done about this unit and name what should move. */
    List<Listed> doneAt(OrganisationId organisation, UnitId unit) {
        return sql.sql(DONE_AT)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .query(CommitmentStore::listed)
                .list();
    }

    Some<Listed> search(Search search, int offset, int limit) {
        var status = search.status();
        var kind = search.kind();
        var rows =
                at(SEARCH, search)
                        .param("status", status == null ? null : status.name())
                        .param("kind", kind == null ? null : kind.name())
                        .param("late", search.late())
                        .param("everybody", search.everybody())
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(
                                (row, number) ->
                                        new Some.Row<>(listed(row, number), row.getLong("total")))
                        .list();
        return Some.of(rows);
    }

    /** How those of the search's units stand, of which everybody may know. */
    Board.Standing standing(Search search) {
        return at(STANDING, search)
                .param("newYear", search.today().withDayOfYear(1))
                .query(
                        (row, _) ->
                                new Board.Standing(
                                        row.getLong("late"),
                                        row.getLong("running"),
                                        row.getLong("planned"),
                                        row.getLong("done")))
                .single();
    }

    private JdbcClient.StatementSpec at(String statement, Search search) {
        var units = search.units();
        return sql.sql(statement)
                .param("organisation", search.organisation().value())
                .param("anywhere", units == null)
                .param("units", FindingStore.ids(units == null ? List.of() : units))
                .param("today", search.today());
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        var finding = FindingStore.finding(row, number);
        var promise =
                new Promise(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("title"),
                        row.getString("why"),
                        row.getString("partners"),
                        row.getObject("due", LocalDate.class),
                        row.getString("budget"),
                        row.getString("indicator"),
                        row.getString("baseline"),
                        row.getString("target"),
                        row.getString("measure"));
        var commitment =
                new Commitment(
                        finding.organisation(),
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        finding.id(),
                        promise,
                        Status.valueOf(row.getString("status")),
                        row.getString("reason"),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getInt("version"));
        return new Listed(commitment, finding);
    }
}
