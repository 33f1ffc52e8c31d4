package id.pendopo.complaint.publication;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of public cases. It reads the view {@code public_case} and nothing else. */
@Component
class PublicCaseStore {

    private static final String COLUMNS =
            """
            select id, code, class, category, language, owner_id, status, title, body, received_at,
                   first_answer_at, ended_at, total_due, total_missed, objections, rating, made_at
            """;
    private static final String SOUGHT =
            """
              from complaint.public_case
             where organisation_id = :organisation
               and (:question = '' or words @@ websearch_to_tsquery('pg_catalog.indonesian', :question))
               and (:category = '' or category = :category)
               and (:unit = '' or owner_id in (:units))
               and (:district = '' or region_code in (:places) or code in (:single))
               and case :group
                   when 'WAITING' then status in ('FORWARDED', 'RETURNED', 'PENDING_INFO', 'PAUSED')
                   when 'RUNNING' then status in ('IN_PROGRESS', 'CONTESTED', 'REOPENED')
                   when 'ANSWERED' then status = 'ANSWERED'
                   when 'ENDED' then ended_at is not null
                   when 'LATE' then ended_at is null and total_due < :today
                   else true
                   end
            """;
    private static final String LIST =
            COLUMNS + SOUGHT + " order by received_at desc, code limit :limit offset :offset";
    private static final String COUNT = "select count(*)" + SOUGHT;
    private static final String FIND =
            COLUMNS
                    + """
                       from complaint.public_case
                      where organisation_id = :organisation and code = :code
                      """;
    private static final String LATEST =
            COLUMNS
                    + """
                       from complaint.public_case
                      where organisation_id = :organisation
                      order by made_at desc, code
                      limit :limit
                      """;
    private static final String ROWS =
            """
            select code, class, category, owner_id, status, region_code, lat, long, anonymous, received_at,
                   first_answer_at, ended_at, total_missed, objections, reopened, rating, language, title, body
              from complaint.public_case
             where organisation_id = :organisation
             order by received_at, code
            """;
    private static final String EXTENT =
            """
            select count(*) as cases, max(made_at) as latest
              from complaint.public_case
             where organisation_id = :organisation
            """;

    private final JdbcClient sql;

    PublicCaseStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many there are, and when the last wording was made. */
    record Extent(long cases, @Nullable Instant latest) {}

    /**
     * What the words of a narrowing mean today.
     *
     * @param units those below the unit
     * @param places codes of the regions whose cases are told to lie in the district
     * @param single codes of single cases that are, too
     */
    record Meaning(List<UUID> units, List<String> places, List<String> single, LocalDate today) {}

    List<PublicCase> list(
            OrganisationId organisation,
            Narrowing narrowing,
            Meaning meaning,
            int limit,
            int offset) {
        return sought(LIST, organisation, narrowing, meaning)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublicCaseStore::one)
                .list();
    }

    long count(OrganisationId organisation, Narrowing narrowing, Meaning meaning) {
        return sought(COUNT, organisation, narrowing, meaning).query(Long.class).single();
    }

    private JdbcClient.StatementSpec sought(
            String statement, OrganisationId organisation, Narrowing narrowing, Meaning meaning) {
        var units = meaning.units();
        var places = meaning.places();
        var single = meaning.single();
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("question", narrowing.question())
                .param("category", narrowing.category())
                .param("unit", narrowing.unit())
                .param("units", units.isEmpty() ? List.of(new UUID(0, 0)) : units)
                .param("district", narrowing.district())
                .param("places", places.isEmpty() ? List.of("") : places)
                .param("single", single.isEmpty() ? List.of("") : single)
                .param("group", narrowing.group().name())
                .param("today", meaning.today());
    }

    Optional<PublicCase> find(OrganisationId organisation, String code) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(PublicCaseStore::one)
                .optional();
    }

    /** Those whose wording was made last. */
    List<PublicCase> latest(OrganisationId organisation, int limit) {
        return sql.sql(LATEST)
                .param("organisation", organisation.value())
                .param("limit", limit)
                .query(PublicCaseStore::one)
                .list();
    }

    Extent extent(OrganisationId organisation) {
        return sql.sql(EXTENT)
                .param("organisation", organisation.value())
                .query((row, number) -> new Extent(row.getLong("cases"), instant(row, "latest")))
                .single();
    }

    List<OpenRow> rows(OrganisationId organisation) {
        return sql.sql(ROWS)
                .param("organisation", organisation.value())
                .query(PublicCaseStore::row)
                .list();
    }

    private static PublicCase one(ResultSet row, int number) throws SQLException {
        return new PublicCase(
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("class"),
                row.getString("category"),
                row.getString("language"),
                new UnitId(row.getObject("owner_id", UUID.class)),
                Status.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("body"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "first_answer_at"),
                instant(row, "ended_at"),
                row.getObject("total_due", LocalDate.class),
                row.getObject("total_missed", LocalDate.class),
                row.getInt("objections"),
                row.getObject("rating", Integer.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static OpenRow row(ResultSet row, int number) throws SQLException {
        return new OpenRow(
                row.getString("code"),
                row.getString("class"),
                row.getString("category"),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getString("status"),
                new OpenRow.Where(
                        row.getString("region_code"),
                        row.getObject("lat", Double.class),
                        row.getObject("long", Double.class)),
                row.getBoolean("anonymous"),
                new OpenRow.When(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        instant(row, "first_answer_at"),
                        instant(row, "ended_at"),
                        row.getObject("total_missed", LocalDate.class)),
                row.getInt("objections"),
                row.getInt("reopened"),
                row.getObject("rating", Integer.class),
                row.getString("language"),
                row.getString("title"),
                row.getString("body"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
