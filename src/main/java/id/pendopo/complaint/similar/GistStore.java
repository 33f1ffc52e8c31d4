package id.pendopo.complaint.similar;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SQL of what public cases are about. It reads the view {@code public_case} and nothing else.
 */
@Component
class GistStore {

    private static final String COLUMNS =
            """
            select p.organisation_id, p.id, p.code, p.title, p.body, p.language, p.category, p.status, p.region_code,
                   p.lat, p.long, p.owner_id, p.anonymous, p.received_at
              from complaint.public_case p
            """;
    private static final String FIND =
            COLUMNS + " where p.organisation_id = :organisation and p.id = :complaint";
    private static final String MISSING =
            COLUMNS
                    + """
                       where not exists (select 1
                                           from complaint.gist g
                                          where g.organisation_id = p.organisation_id
                                            and g.complaint_id = p.id
                                            and g.rules = :rules)
                       limit :limit
                      """;
    private static final String PUT =
            """
            insert into complaint.gist
                   (organisation_id, complaint_id, rules, day, keys, words, names, kinds)
            values (:organisation, :complaint, :rules, :day, :keys, :words, :names, :kinds)
                on conflict (organisation_id, complaint_id) do update
               set rules = excluded.rules, day = excluded.day, keys = excluded.keys,
                   words = excluded.words, names = excluded.names, kinds = excluded.kinds
            """;
    private static final String DROP =
            "delete from complaint.gist where organisation_id = :organisation and complaint_id = :complaint";
    private static final String LIKE =
            """
            select p.organisation_id, p.id, p.code, p.title, p.body, p.language, p.category, p.status, p.region_code,
                   p.lat, p.long, p.owner_id, p.anonymous, p.received_at, g.day, g.words, g.names, g.kinds
              from (select complaint_id, day, words, names, kinds
                      from complaint.gist
                     where organisation_id = :organisation
                       and keys && :keys
                       and day between :from and :until
                     order by (select count(*) from unnest(keys) as key where key = any(:keys)) desc,
                              day desc, complaint_id
                     limit :limit) g
              join complaint.public_case p
                on p.organisation_id = :organisation and p.id = g.complaint_id
            """;

    private final JdbcClient sql;

    GistStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A public case; its spot is what its reporter said, not what everybody may know. */
    record Told(
            OrganisationId organisation,
            ComplaintId id,
            String code,
            String title,
            String body,
            String language,
            String category,
            String status,
            Spot given,
            boolean anonymous,
            OffsetDateTime received) {}

    /** A public case with what it is about. */
    record Candidate(Told told, Gist gist, LocalDate day) {}

    Optional<Told> find(OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .query(GistStore::told)
                .optional();
    }

    /** Public cases of which nothing is kept under these rules. */
    List<Told> missing(String rules, int limit) {
        return sql.sql(MISSING)
                .param("rules", rules)
                .param("limit", limit)
                .query(GistStore::told)
                .list();
    }

    void put(Told one, String rules, LocalDate day, Gist gist) {
        sql.sql(PUT)
                .param("organisation", one.organisation().value())
                .param("complaint", one.id().value())
                .param("rules", rules)
                .param("day", day)
                .param("keys", numbers(gist.keys(one.given().areas())))
                .param("words", texts(gist.words()))
                .param("names", texts(gist.names()))
                .param("kinds", texts(gist.kinds()))
                .update();
    }

    void drop(OrganisationId organisation, ComplaintId complaint) {
        sql.sql(DROP)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .update();
    }

    /** Those that share most of the keys. */
    List<Candidate> like(
            OrganisationId organisation,
            Set<Integer> keys,
            LocalDate from,
            LocalDate until,
            int limit) {
        return sql.sql(LIKE)
                .param("organisation", organisation.value())
                .param("keys", numbers(keys))
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new Candidate(
                                        told(row, number),
                                        new Gist(
                                                set(row.getArray("words")),
                                                set(row.getArray("names")),
                                                set(row.getArray("kinds"))),
                                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("body"),
                row.getString("language"),
                row.getString("category"),
                row.getString("status"),
                new Spot(
                        row.getString("region_code"),
                        row.getObject("lat", Double.class),
                        row.getObject("long", Double.class),
                        Set.of(new UnitId(row.getObject("owner_id", UUID.class)))),
                row.getBoolean("anonymous"),
                row.getObject("received_at", OffsetDateTime.class));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static String[] texts(Collection<String> words) {
        return words.stream().sorted().toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<Integer> keys) {
        return keys.stream().sorted().toArray(Integer[]::new);
    }
}
