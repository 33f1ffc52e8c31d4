package id.pendopo.catalogue;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of whole services, some at a time. */
@Component
class OfferStore {

    private static final String COLUMNS =
            """
            select s.id, s.code, s.name, s.summary, s.unit_id, s.online, s.audiences, s.language,
                   s.updated_at,
                   array(select e.life_event
                           from catalogue.service_life_event e
                          where e.organisation_id = s.organisation_id and e.service_id = s.id
                          order by e.life_event) as life_events,
                   array(select l.unit_id
                           from catalogue.service_location l
                          where l.organisation_id = s.organisation_id and l.service_id = s.id
                          order by l.position) as locations,
                   t.version, t.effective_from, t.decree_number, t.decree_title,
                   array(select array[c.component, l.shape, c.body::text]
                           from catalogue.standard_component c
                           join catalogue.component l on l.code = c.component
                          where c.organisation_id = t.organisation_id
                            and c.service_id = t.service_id and c.version = t.version
                          order by l.position) as components
              from catalogue.service s
              left join catalogue.version t
                on t.organisation_id = s.organisation_id and t.service_id = s.id
               and t.status = 'IN_FORCE'
             where s.organisation_id = :organisation and s.active
            """;
    private static final String ONE = COLUMNS + " and s.code = upper(:code)";
    private static final String AFTER =
            COLUMNS + " and s.code > :after order by s.code limit :limit";
    private static final String MARKS =
            """
            select code, updated_at
              from catalogue.service
             where organisation_id = :organisation and active
             order by code
            """;
    private static final String EXTENT =
            """
            select count(*) as services, max(updated_at) as changed
              from catalogue.service
             where organisation_id = :organisation and active
            """;
    private static final String COMPONENTS =
            "select code as key, name_id, name_en from catalogue.component order by position";
    private static final String LIFE_EVENTS =
            "select key, name_id, name_en from catalogue.life_event order by position";
    private static final String AUDIENCES =
            "select key, name_id, name_en from catalogue.audience order by position";

    private final JdbcClient sql;
    private final Bodies bodies;

    OfferStore(JdbcClient sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    Optional<Offer> find(OrganisationId organisation, String code) {
        return sql.sql(ONE)
                .param("organisation", organisation.value())
                .param("code", code)
                .query((row, _) -> offer(row))
                .optional();
    }

    /** The next services by code. */
    List<Offer> after(OrganisationId organisation, String code, int limit) {
        return sql.sql(AFTER)
                .param("organisation", organisation.value())
                .param("after", code)
                .param("limit", limit)
                .query((row, _) -> offer(row))
                .list();
    }

    List<Offers.Mark> marks(OrganisationId organisation) {
        return sql.sql(MARKS)
                .param("organisation", organisation.value())
                .query(
                        (row, _) ->
                                new Offers.Mark(
                                        row.getString("code"),
                                        row.getObject("updated_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    Offers.Extent extent(OrganisationId organisation) {
        return sql.sql(EXTENT)
                .param("organisation", organisation.value())
                .query(
                        (row, _) -> {
                            var changed = row.getObject("changed", OffsetDateTime.class);
                            return new Offers.Extent(
                                    row.getLong("services"),
                                    changed == null ? null : changed.toInstant());
                        })
                .single();
    }

    List<Listed> components() {
        return listed(COMPONENTS);
    }

    List<Listed> lifeEvents() {
        return listed(LIFE_EVENTS);
    }

    List<Listed> audiences() {
        return listed(AUDIENCES);
    }

    private List<Listed> listed(String list) {
        return sql.sql(list)
                .query(
                        (row, _) ->
                                new Listed(
                                        row.getString("key"),
                                        row.getString("name_id"),
                                        row.getString("name_en")))
                .list();
    }

    private Offer offer(ResultSet row) throws SQLException {
        var service = ServiceStore.ref(row);
        return new Offer(
                service,
                row.getString("summary"),
                row.getBoolean("online"),
                Bodies.strings(row, "audiences"),
                Bodies.strings(row, "life_events"),
                ServiceStore.locations(row),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                standard(row));
    }

    private @Nullable Standard standard(ResultSet row) throws SQLException {
        var version = row.getObject("version", Integer.class);
        if (version == null) {
            return null;
        }
        var components = new HashMap<String, Body>();
        // Without any component the array has one dimension, and no rows.
        if (row.getArray("components").getArray() instanceof String[][] rows) {
            for (var one : rows) {
                components.put(one[0], bodies.read(one[2], Shape.valueOf(one[1])));
            }
        }
        return new Standard(
                version,
                Standard.Status.IN_FORCE,
                row.getDate("effective_from").toLocalDate(),
                new Standard.Decree(row.getString("decree_number"), row.getString("decree_title")),
                components);
    }
}
