package id.pendopo.catalogue.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of texts that officers have typed and not saved yet. */
@Component
class UnsavedStore {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private static final String KEEP =
            """
            insert into catalogue.unsaved as u
                   (organisation_id, service_id, version, component, account_id, fields, revision,
                    tab, kept_at)
            values (:organisation, :service, :version, :component, :account,
                    cast(:fields as jsonb), :revision, :tab, :now)
                on conflict (organisation_id, service_id, version, component, account_id)
                do update set fields = excluded.fields, revision = excluded.revision,
                              kept_at = excluded.kept_at, tab = excluded.tab,
                              edition = u.edition + 1
             where u.edition = :edition or u.tab <> '' and u.tab = excluded.tab
            returning edition
            """;
    private static final String FIND =
            """
            select component, fields, revision, edition, kept_at
              from catalogue.unsaved
             where organisation_id = :organisation and service_id = :service and version = :version
               and account_id = :account and (:component = '' or component = :component)
             order by component
            """;
    private static final String DROP =
            """
            delete from catalogue.unsaved
             where organisation_id = :organisation and service_id = :service and version = :version
               and account_id = :account and component = :component and edition = :edition
            """;
    private static final String PURGE = "delete from catalogue.unsaved where kept_at < :before";

    private final JdbcClient sql;
    private final ObjectMapper json;

    UnsavedStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A text that waits.
     *
     * @param revision the revision of the component that the officer had read
     * @param edition counts how often it was kept
     */
    record Unsaved(
            String component, Map<String, String> fields, int revision, int edition, Instant at) {}

    /**
     * What a window knows of the text.
     *
     * @param tab the window
     * @param edition the one that it kept last; 0 when none
     */
    record Seen(String tab, int revision, int edition) {}

    /** Whose text it is, and for what. */
    record Place(Subject subject, int version, String component, UUID account) {}

    /** Gives the new edition; empty when another window of the officer kept something since. */
    Optional<Integer> keep(Place place, Map<String, String> fields, Seen seen, Instant now) {
        return of(KEEP, place)
                .param("component", place.component())
                .param("fields", json.writeValueAsString(fields))
                .param("revision", seen.revision())
                .param("edition", seen.edition())
                .param("tab", seen.tab())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    Optional<Unsaved> find(Place place) {
        return of(FIND, place)
                .param("component", place.component())
                .query((row, _) -> unsaved(row))
                .optional();
    }

    /** What waits in this draft for the officer. */
    List<Unsaved> all(Place place) {
        return of(FIND, place).param("component", "").query((row, _) -> unsaved(row)).list();
    }

    /** Throws it away, unless another edition was kept since. */
    void drop(Place place, int edition) {
        of(DROP, place).param("component", place.component()).param("edition", edition).update();
    }

    int purge(Instant before) {
        return sql.sql(PURGE).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient.StatementSpec of(String statement, Place place) {
        return sql.sql(statement)
                .param("organisation", place.subject().organisation().value())
                .param("service", place.subject().service().id().value())
                .param("version", place.version())
                .param("account", place.account());
    }

    private Unsaved unsaved(ResultSet row) throws SQLException {
        return new Unsaved(
                row.getString("component"),
                json.readValue(row.getString("fields"), FIELDS),
                row.getInt("revision"),
                row.getInt("edition"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
