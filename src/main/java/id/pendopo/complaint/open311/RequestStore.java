package id.pendopo.complaint.open311;

import id.pendopo.complaint.Status;
import id.pendopo.complaint.publication.PublicPlaces.Place;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what other systems read. It reads the views of what is told and nothing else. */
@Component
class RequestStore {

    /** Of a case that nothing new was told of since, when its last wording was shown. */
    private static final String CHANGED_AT =
            """
            greatest(p.made_at,
                     (select max(e.told_at)
                        from complaint.told_event e
                       where e.organisation_id = p.organisation_id and e.complaint_id = p.id)) as changed_at
            """;

    private static final String COLUMNS =
            """
            select p.id, p.code, p.category, p.class, p.owner_id, p.status, p.title, p.body, p.received_at,
                   p.ended_at, p.total_due, p.region_code, p.lat, p.long, p.anonymous,
            """;
    private static final String ROWS =
            COLUMNS
                    + CHANGED_AT
                    + """
                      from complaint.public_case p
                     where p.organisation_id = :organisation
                    """;
    private static final String NARROWED =
            """
               and p.received_at >= :from
               and p.received_at < :to
               and (:every or p.category in (:categories))
               and (:open or p.ended_at is not null)
               and (:closed or p.ended_at is null)
               and (:anywhere or p.lat between :south and :north and p.long between :west and :east)
            """;

    /** Which ones, first: all that is told of a case is then read of one page alone. */
    private static final String LIST =
            COLUMNS
                    + CHANGED_AT
                    + """
                      from (select p.id, p.received_at, p.code
                              from complaint.public_case p
                             where p.organisation_id = :organisation
                    """
                    + NARROWED
                    + """
                               and p.received_at <= :behind
                               and (p.received_at < :behind or p.code > :behind_code)
                             order by p.received_at desc, p.code
                             limit :limit offset :offset) as chosen
                      join complaint.public_case p on p.organisation_id = :organisation and p.id = chosen.id
                     order by chosen.received_at desc, chosen.code
                    """;

    private static final String CHANGED =
            """
            with fresh as (
                select complaint_id
                  from complaint.told_event
                 where organisation_id = :organisation
                   and at >= cast(:after as timestamptz) - interval '1 hour' and at <= :before
                 union
                select complaint_id
                  from complaint.public_text
                 where organisation_id = :organisation and shown and made_at between :after and :before),
            told as materialized (
                select p.id, p.code,
            """
                    + CHANGED_AT
                    + """
                      from complaint.public_case p
                     where p.organisation_id = :organisation
                       and p.id in (select complaint_id from fresh)
                    """
                    + NARROWED
                    + ")"
                    + COLUMNS
                    + """
                           chosen.changed_at
                      from (select id, code, changed_at
                              from told
                             where changed_at between :after and :before
                               and (changed_at, code) > (:behind, :behind_code)
                             order by changed_at, code
                             limit :limit offset :offset) as chosen
                      join complaint.public_case p on p.organisation_id = :organisation and p.id = chosen.id
                     order by chosen.changed_at, chosen.code
                    """;
    private static final String SOME =
            ROWS + " and p.code in (:codes) order by p.received_at desc, p.code";
    private static final String AFTER =
            ROWS
                    + """
                       and (p.received_at, p.code) > (:last, :lastCode)
                     order by p.received_at, p.code
                     limit :limit
                    """;

    private final JdbcClient sql;

    RequestStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<RequestRow> some(OrganisationId organisation, List<String> codes) {
        return sql.sql(SOME)
                .param("organisation", organisation.value())
                .param("codes", codes)
                .query(RequestStore::row)
                .list();
    }

    /**
     * The latest first.
     *
     * @param behind the last one before them; null where the offset says it
     */
    List<RequestRow> list(
            OrganisationId organisation,
            Wanted wanted,
            @Nullable RequestRow behind,
            int limit,
            int offset) {
        return narrowed(LIST, organisation, wanted)
                .param("behind", at(behind == null ? wanted.received().to() : behind.received()))
                .param("behind_code", behind == null ? "" : behind.code())
                .param("limit", limit)
                .param("offset", offset)
                .query(RequestStore::row)
                .list();
    }

    /** The one that changed first is the first. */
    List<RequestRow> changed(
            OrganisationId organisation, Wanted wanted, Wanted.Span span, int limit, int offset) {
        var behind = wanted.leaf().behind();
        return narrowed(CHANGED, organisation, wanted)
                .param("after", at(span.from()))
                .param("before", at(span.to()))
                .param("behind", at(behind == null ? span.from().minusSeconds(1) : behind.time()))
                .param("behind_code", behind == null ? "" : behind.code())
                .param("limit", limit)
                .param("offset", offset)
                .query(RequestStore::row)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(
            String statement, OrganisationId organisation, Wanted wanted) {
        var near = wanted.near();
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("from", at(wanted.received().from()))
                .param("to", at(wanted.received().to()))
                .param("every", wanted.categories().isEmpty())
                .param(
                        "categories",
                        wanted.categories().isEmpty() ? List.of("") : wanted.categories())
                .param("open", wanted.open())
                .param("closed", wanted.closed())
                .param("anywhere", near == null)
                .param("south", near == null ? 0 : near.lat() - near.north())
                .param("north", near == null ? 0 : near.lat() + near.north())
                .param("west", near == null ? 0 : near.lon() - near.east())
                .param("east", near == null ? 0 : near.lon() + near.east());
    }

    /** The oldest ones behind one of them. */
    List<RequestRow> after(OrganisationId organisation, Instant last, String lastCode, int limit) {
        return sql.sql(AFTER)
                .param("organisation", organisation.value())
                .param("last", at(last))
                .param("lastCode", lastCode)
                .param("limit", limit)
                .query(RequestStore::row)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static RequestRow row(ResultSet row, int number) throws SQLException {
        return new RequestRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("category"),
                row.getString("class"),
                new UnitId(row.getObject("owner_id", UUID.class)),
                Status.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("body"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("total_due", LocalDate.class),
                new Place(
                        row.getString("region_code"),
                        row.getObject("lat", Double.class),
                        row.getObject("long", Double.class)),
                row.getBoolean("anonymous"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
