package id.pendopo.followup;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of findings. */
@Component
class FindingStore {

    static final String COLUMNS =
            """
            f.organisation_id, f.id as finding_id, f.kind, f.source_code, f.detail,
            f.unit_id as finding_unit, f.title as finding_title, f.value, f.answers,
            f.found_on, f.public_on, f.answer, f.reason as answer_reason, f.answered_on
            """;
    private static final String SELECT = "select " + COLUMNS + " from followup.finding f\n";
    private static final String PROPOSE =
            """
            insert into followup.finding
                   (organisation_id, id, kind, source_code, detail, unit_id, title, value, answers,
                    found_on, public_on)
            values (:organisation, :id, :kind, :source, :detail, :unit, :title, :value, :answers,
                    :found, :public)
                on conflict (organisation_id, kind, source_code, detail)
                do update set value = excluded.value, answers = excluded.answers,
                              title = excluded.title
            returning id
            """;
    private static final String WITHDRAW =
            """
            delete from followup.finding f
             where f.organisation_id = :organisation and f.kind = :kind
               and f.source_code = :source and f.answer is null
               and not f.detail = any (:kept)
               and not exists (select
                                 from followup.commitment c
                                where c.organisation_id = f.organisation_id
                                  and c.finding_id = f.id)
            """;
    private static final String PUBLISH =
            """
            update followup.finding
               set public_on = :day
             where organisation_id = :organisation and kind = :kind and source_code = :source
               and public_on is null
            """;
    private static final String HIDE =
            """
            update followup.finding
               set public_on = null
             where organisation_id = :organisation and kind = :kind and source_code = :source
            """;
    private static final String PASS_ON =
            """
            update followup.finding
               set unit_id = :unit
             where organisation_id = :organisation and kind = :kind and source_code = :source
               and answer is null
            """;
    private static final String FIND =
            SELECT + " where f.organisation_id = :organisation and f.id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String OF_SOURCE =
            SELECT
                    + """
                       where f.organisation_id = :organisation and f.kind = :kind
                         and f.source_code = :source
                       order by f.value nulls last, f.detail
                      """;
    private static final String ANSWER =
            """
            update followup.finding
               set answer = :answer, reason = :reason, answered_on = :day
             where organisation_id = :organisation and id = :id
            """;
    private static final String OF_UNITS =
            "select "
                    + COLUMNS
                    + """
                      , count(*) over () as total
                        from followup.finding f
                       where f.organisation_id = :organisation
                         and (f.unit_id, f.kind) in (select * from unnest(:units, :kinds))
                         and (f.answer is null) = :open
                       order by f.found_on desc, f.id desc
                      offset :offset
                       limit :limit
                      """;
    private static final String STORY =
            "select "
                    + COLUMNS
                    + """
                      , count(*) over () as total
                        from followup.finding f
                       where f.organisation_id = :organisation and f.unit_id = any (:units)
                         and f.public_on is not null and (f.answer is null) = :open
                       order by f.found_on desc, f.value nulls last, f.id
                      offset :offset
                       limit :limit
                      """;

    private final JdbcClient sql;

    FindingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps it, or what it says now of one that was kept before; gives that one's id. */
    UUID propose(Finding finding) {
        return of(PROPOSE, finding.organisation(), finding.kind(), finding.source())
                .param("id", finding.id())
                .param("detail", finding.detail())
                .param("unit", finding.unit().value())
                .param("title", finding.title())
                .param("value", finding.value())
                .param("answers", finding.answers())
                .param("found", finding.found())
                .param("public", finding.publicOn())
                .query(UUID.class)
                .single();
    }

    /** Takes back what nobody has answered and the source says no longer. */
    void withdraw(OrganisationId organisation, Kind kind, String source, List<String> kept) {
        of(WITHDRAW, organisation, kind, source)
                .param("kept", kept.toArray(String[]::new))
                .update();
    }

    void publish(OrganisationId organisation, Kind kind, String source, LocalDate day) {
        of(PUBLISH, organisation, kind, source).param("day", day).update();
    }

    void hide(OrganisationId organisation, Kind kind, String source) {
        of(HIDE, organisation, kind, source).update();
    }

    void passOn(OrganisationId organisation, Kind kind, String source, UnitId unit) {
        of(PASS_ON, organisation, kind, source).param("unit", unit.value()).update();
    }

    Optional<Finding> find(OrganisationId organisation, UUID id) {
        return one(FIND, organisation, id);
    }

    Optional<Finding> lock(OrganisationId organisation, UUID id) {
        return one(LOCK, organisation, id);
    }

    private Optional<Finding> one(String statement, OrganisationId organisation, UUID id) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("id", id)
                .query(FindingStore::finding)
                .optional();
    }

    List<Finding> ofSource(OrganisationId organisation, Kind kind, String source) {
        return of(OF_SOURCE, organisation, kind, source).query(FindingStore::finding).list();
    }

    void answer(Finding finding, Finding.Answer answer) {
        sql.sql(ANSWER)
                .param("organisation", finding.organisation().value())
                .param("id", finding.id())
                .param("answer", answer.code())
                .param("reason", answer.reason())
                .param("day", answer.on())
                .update();
    }

    /** Findings of each kind about its units, with how many there are. */
    Some<Finding> ofUnits(
            OrganisationId organisation,
            Map<Kind, List<UnitId>> kept,
            boolean open,
            int offset,
            int limit) {
        var units = kept.values().stream().flatMap(List::stream).toList();
        var kinds =
                kept.entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(_ -> one.getKey().name()))
                        .toArray(String[]::new);
        var rows =
                sql.sql(OF_UNITS)
                        .param("organisation", organisation.value())
                        .param("units", ids(units))
                        .param("kinds", kinds)
                        .param("open", open)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(FindingStore::counted)
                        .list();
        return Some.of(rows);
    }

    /** Those of which everybody may know, with or without an answer. */
    Some<Finding> story(
            OrganisationId organisation,
            Collection<UnitId> units,
            boolean open,
            int offset,
            int limit) {
        var rows =
                sql.sql(STORY)
                        .param("organisation", organisation.value())
                        .param("units", ids(units))
                        .param("open", open)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(FindingStore::counted)
                        .list();
        return Some.of(rows);
    }

    private JdbcClient.StatementSpec of(
            String statement, OrganisationId organisation, Kind kind, String source) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .param("source", source);
    }

    static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Some.Row<Finding> counted(ResultSet row, int number) throws SQLException {
        return new Some.Row<>(finding(row, number), row.getLong("total"));
    }

    static Finding finding(ResultSet row, int number) throws SQLException {
        var answered = row.getObject("answered_on", LocalDate.class);
        return new Finding(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("finding_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("source_code"),
                row.getString("detail"),
                new UnitId(row.getObject("finding_unit", UUID.class)),
                row.getString("finding_title"),
                row.getBigDecimal("value"),
                row.getObject("answers", Long.class),
                row.getObject("found_on", LocalDate.class),
                row.getObject("public_on", LocalDate.class),
                answered == null
                        ? null
                        : new Finding.Answer(
                                row.getString("answer"), row.getString("answer_reason"), answered));
    }
}
