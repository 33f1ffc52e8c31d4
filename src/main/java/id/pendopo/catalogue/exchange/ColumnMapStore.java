package id.pendopo.catalogue.exchange;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The SQL of what the columns of other makers' files mean. */
@Component
class ColumnMapStore {

    private static final String ALL =
            """
            select name, header, meaning
              from catalogue.import_map
             where organisation_id = :organisation
             order by changed_at desc
             limit 100
            """;
    private static final String SAVE =
            """
            insert into catalogue.import_map
                   (organisation_id, name, header, meaning, changed_by, changed_at)
            values (:organisation, :name, :header, cast(:meaning as jsonb), :by, :now)
                on conflict (organisation_id, name)
                do update set header = excluded.header, meaning = excluded.meaning,
                              changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private final JdbcClient sql;
    private final ObjectMapper json;

    ColumnMapStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A meaning by its name, with the columns for which it was given. */
    record Named(String name, List<String> header, Meaning meaning) {}

    /** The latest first. */
    List<Named> all(OrganisationId organisation) {
        return sql.sql(ALL).param("organisation", organisation.value()).query(this::named).list();
    }

    void save(OrganisationId organisation, Named named, String by, Instant now) {
        sql.sql(SAVE)
                .param("organisation", organisation.value())
                .param("name", named.name())
                .param("header", named.header().toArray(String[]::new))
                .param("meaning", json.writeValueAsString(named.meaning()))
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Named named(ResultSet row, int number) throws SQLException {
        return new Named(
                row.getString("name"),
                List.of((String[]) row.getArray("header").getArray()),
                json.readValue(row.getString("meaning"), Meaning.class));
    }
}
