package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Bodies;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.Shape;
import id.pendopo.catalogue.Standard;
import id.pendopo.catalogue.exchange.Column.Choice;
import id.pendopo.catalogue.exchange.Column.Label;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The SQL that reads the catalogue for files, piece by piece. */
@Component
class ExchangeStore {

    private static final int PIECE = 200;

    /** Officers see the draft, else what it would begin from; everybody else what is in force. */
    private static final String SERVICES =
            """
            select s.code, s.name, s.summary, s.unit_id, s.online, s.audiences, s.keywords,
                   s.language, s.updated_at, s.active or s.awaiting as known,
                   t.version, t.status, t.effective_from,
                   array(select e.life_event
                           from catalogue.service_life_event e
                          where e.organisation_id = s.organisation_id and e.service_id = s.id
                          order by e.life_event) as life_events,
                   array(select l.unit_id
                           from catalogue.service_location l
                          where l.organisation_id = s.organisation_id and l.service_id = s.id
                          order by l.position) as locations,
                   (select jsonb_object_agg(c.component, c.body)
                      from catalogue.standard_component c
                     where c.organisation_id = s.organisation_id and c.service_id = s.id
                       and c.version = t.version) as bodies
              from catalogue.service s
              join organisation.unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
              left join lateral (
                   select v.version, v.status, v.effective_from
                     from catalogue.version v
                    where v.organisation_id = s.organisation_id and v.service_id = s.id
                      and (v.status = 'IN_FORCE'
                           or :drafts and (v.status = 'DRAFT' or v.effective_from is not null))
                    order by v.status = 'DRAFT' desc, v.status = 'IN_FORCE' desc,
                             v.effective_from desc, v.version desc
                    limit 1) t on true
             where s.organisation_id = :organisation
            """;

    private static final String ALL =
            SERVICES
                    + """
                       and (s.active or :drafts and s.awaiting) and s.code > :after
                       and exists (select from unnest(:paths::text[]) as p (path)
                                    where starts_with(u.path, p.path))
                     order by s.code
                     limit :limit
                    """;
    private static final String SOME =
            SERVICES
                    + """
                       and (s.code = any (:codes::text[])
                            or s.active and lower(s.name) = any (:names::text[]))
                     order by s.code
                    """;
    private static final String AUDIENCES =
            "select key, name_id, name_en from catalogue.audience order by position";
    private static final String LIFE_EVENTS =
            "select key, name_id, name_en from catalogue.life_event order by position";
    private static final String SHAPES = "select code, shape from catalogue.component";

    private final JdbcClient sql;
    private final Bodies bodies;
    private final ObjectMapper json;

    ExchangeStore(JdbcClient sql, Bodies bodies, ObjectMapper json) {
        this.sql = sql;
        this.bodies = bodies;
        this.json = json;
    }

    /** Every service in these subtrees, by code. */
    void walk(
            OrganisationId organisation,
            List<String> paths,
            boolean drafts,
            Consumer<Listed> reader) {
        var shapes = shapes();
        for (var after = ""; ; ) {
            var piece =
                    sql.sql(ALL)
                            .param("organisation", organisation.value())
                            .param("drafts", drafts)
                            .param("paths", paths.toArray(String[]::new))
                            .param("after", after)
                            .param("limit", PIECE)
                            .query((row, _) -> listed(row, shapes))
                            .list();
            piece.forEach(reader);
            if (piece.size() < PIECE) {
                return;
            }
            after = piece.getLast().entry().code();
        }
    }

    /** The services with these codes, and those with these names in small letters. */
    List<Listed> some(OrganisationId organisation, List<String> codes, List<String> names) {
        var shapes = shapes();
        return sql.sql(SOME)
                .param("organisation", organisation.value())
                .param("drafts", true)
                .param("codes", codes.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .query((row, _) -> listed(row, shapes))
                .list();
    }

    List<Choice> audiences() {
        return choices(AUDIENCES);
    }

    List<Choice> lifeEvents() {
        return choices(LIFE_EVENTS);
    }

    private List<Choice> choices(String statement) {
        return sql.sql(statement)
                .query(
                        (row, _) ->
                                new Choice(
                                        row.getString("key"),
                                        new Label(
                                                row.getString("name_id"),
                                                row.getString("name_en"))))
                .list();
    }

    private Map<String, Shape> shapes() {
        var shapes = new HashMap<String, Shape>();
        sql.sql(SHAPES)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("code"),
                                        Shape.valueOf(row.getString("shape"))))
                .list()
                .forEach(entry -> shapes.put(entry.getKey(), entry.getValue()));
        return shapes;
    }

    private Listed listed(ResultSet row, Map<String, Shape> shapes) throws SQLException {
        var said = new HashMap<String, Body>();
        var text = row.getString("bodies");
        if (text != null) {
            JsonNode tree = json.readTree(text);
            shapes.forEach(
                    (code, shape) -> {
                        if (tree.has(code)) {
                            said.put(code, bodies.read(tree.path(code).toString(), shape));
                        }
                    });
        }
        var status = row.getString("status");
        return new Listed(
                new ServiceEntry(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("summary"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("online"),
                        strings(row, "audiences"),
                        strings(row, "keywords"),
                        strings(row, "life_events"),
                        Stream.of((UUID[]) row.getArray("locations").getArray())
                                .map(UnitId::new)
                                .toList(),
                        row.getString("language")),
                row.getBoolean("known"),
                row.getObject("version", Integer.class),
                status == null ? null : Standard.Status.valueOf(status),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                said);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
