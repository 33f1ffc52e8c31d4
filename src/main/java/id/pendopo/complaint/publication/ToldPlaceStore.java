package id.pendopo.complaint.publication;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of where public cases lie, and of which places are told. */
@Component
class ToldPlaceStore {

    private static final String PLACES =
            """
            select region_code, count(*)::int as cases
              from complaint.public_case
             where organisation_id = :organisation and region_code is not null
             group by region_code
            """;

    /**
     * Counted apart and not sought, so that a million cases are joined at once and not one by one.
     * Most wordings are the first that was shown: only of others is the first looked up.
     */
    private static final String SETTLED =
            """
            select region_code,
                   (count(*) filter (where made_at < :until or first_shown_at < :until))::int as cases
              from complaint.public_case
             where organisation_id = :organisation and region_code is not null
             group by region_code
            """;

    private static final String SETTLED_IN =
            """
            select code, region_code
              from complaint.public_case
             where organisation_id = :organisation
               and region_code in (:regions)
               and (made_at < :until or first_shown_at < :until)
            """;
    private static final String RENEWED = "select renewed_days from complaint.place_rule";
    private static final String FIND =
            """
            select begun, places, ever
              from complaint.told_places
             where organisation_id = :organisation
            """;
    private static final String BEGIN =
            """
            insert into complaint.told_places (organisation_id, begun, places, ever)
            values (:organisation, :begun, :places, :ever)
                on conflict (organisation_id) do update
               set begun = excluded.begun, places = excluded.places, ever = excluded.ever
             where told_places.begun < excluded.begun
            """;

    private final JdbcClient sql;

    ToldPlaceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many cases lie in each region, as it was given. Not for everybody's eyes. */
    Map<String, Integer> places(OrganisationId organisation) {
        return numbers(sql.sql(PLACES).param("organisation", organisation.value()));
    }

    /** The same of those that everybody could read before a moment, in whatever words. */
    Map<String, Integer> settled(OrganisationId organisation, Instant until) {
        return numbers(settled(SETTLED, organisation, until));
    }

    /** The codes of those in some regions, with their regions. */
    Map<String, String> settled(OrganisationId organisation, Instant until, Set<String> regions) {
        var found = new HashMap<String, String>();
        settled(SETTLED_IN, organisation, until)
                .param("regions", regions)
                .query(
                        row -> {
                            found.put(row.getString("code"), row.getString("region_code"));
                        });
        return found;
    }

    private JdbcClient.StatementSpec settled(
            String statement, OrganisationId organisation, Instant until) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("until", until.atOffset(ZoneOffset.UTC));
    }

    private static Map<String, Integer> numbers(JdbcClient.StatementSpec statement) {
        var found = new HashMap<String, Integer>();
        statement.query(
                row -> {
                    found.put(row.getString("region_code"), row.getInt("cases"));
                });
        return found;
    }

    int renewedDays() {
        return sql.sql(RENEWED).query(Integer.class).single();
    }

    Optional<ToldWeek> find(OrganisationId organisation) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .query(ToldPlaceStore::week)
                .optional();
    }

    /** Whoever counts a week first is right; what others counted meanwhile is dropped. */
    void begin(OrganisationId organisation, ToldWeek week) {
        sql.sql(BEGIN)
                .param("organisation", organisation.value())
                .param("begun", week.begun())
                .param("places", sorted(week.places()))
                .param("ever", sorted(week.ever()))
                .update();
    }

    private static String[] sorted(Set<String> places) {
        return places.stream().sorted().toArray(String[]::new);
    }

    private static ToldWeek week(ResultSet row, int number) throws SQLException {
        return new ToldWeek(
                row.getObject("begun", LocalDate.class),
                Set.of((String[]) row.getArray("places").getArray()),
                Set.of((String[]) row.getArray("ever").getArray()));
    }
}
