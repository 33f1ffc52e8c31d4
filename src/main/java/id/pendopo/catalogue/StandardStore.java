package id.pendopo.catalogue;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of standards, and of the law that says what belongs in one. */
@Component
public class StandardStore {

    private static final String LAW =
            """
            select code, part, shape, case when :language = 'en' then name_en else name_id end as name
              from catalogue.component
             order by position
            """;
    private static final String STANDARD =
            """
            select t.version, t.status, t.effective_from, t.decree_number, t.decree_title,
                   c.component, c.body, l.shape
              from catalogue.version t
              left join catalogue.standard_component c
                on c.organisation_id = t.organisation_id and c.service_id = t.service_id
               and c.version = t.version
              left join catalogue.component l on l.code = c.component
             where t.organisation_id = :organisation and t.service_id = :service
               and t.status = 'IN_FORCE'
             order by l.position
            """;
    private static final String ADD_STANDARD =
            """
            insert into catalogue.standard
                   (organisation_id, service_id, version, stage, effective_from, decree_date,
                    decree_number, decree_title, changed_at)
            values (:organisation, :service, :version, 'APPROVED', :from, :from, :number, :title,
                    :from)
            """;
    private static final String ADD_COMPONENT =
            """
            insert into catalogue.standard_component
                   (organisation_id, service_id, version, component, body)
            values (:organisation, :service, :version, :component, :body::jsonb)
            """;

    private final JdbcClient sql;
    private final Bodies bodies;

    StandardStore(JdbcClient sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** The components of a standard in the law's order. */
    public List<LawComponent> law(String language) {
        return sql.sql(LAW)
                .param("language", language)
                .query(
                        (row, _) ->
                                new LawComponent(
                                        row.getString("code"),
                                        LawComponent.Part.valueOf(row.getString("part")),
                                        Shape.valueOf(row.getString("shape")),
                                        row.getString("name")))
                .list();
    }

    /** The standard in force. */
    Optional<Standard> standard(OrganisationId organisation, ServiceId service) {
        ResultSetExtractor<Optional<Standard>> whole = this::standard;
        return sql.sql(STANDARD)
                .param("organisation", organisation.value())
                .param("service", service.value())
                .query(whole);
    }

    /** Adds a version that is decreed. */
    public void add(OrganisationId organisation, ServiceId service, Standard standard) {
        sql.sql(ADD_STANDARD)
                .param("organisation", organisation.value())
                .param("service", service.value())
                .param("version", standard.version())
                .param("from", standard.effectiveFrom())
                .param("number", standard.decree().number())
                .param("title", standard.decree().title())
                .update();
        standard.components()
                .forEach(
                        (component, body) ->
                                sql.sql(ADD_COMPONENT)
                                        .param("organisation", organisation.value())
                                        .param("service", service.value())
                                        .param("version", standard.version())
                                        .param("component", component)
                                        .param("body", bodies.write(body))
                                        .update());
    }

    private Optional<Standard> standard(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var version = rows.getInt("version");
        var status = Standard.Status.valueOf(rows.getString("status"));
        var from = rows.getDate("effective_from").toLocalDate();
        var decree =
                new Standard.Decree(
                        rows.getString("decree_number"), rows.getString("decree_title"));
        var components = new LinkedHashMap<String, Body>();
        do {
            var code = rows.getString("component");
            if (code != null) {
                var shape = Shape.valueOf(rows.getString("shape"));
                components.put(code, bodies.read(rows.getString("body"), shape));
            }
        } while (rows.next());
        return Optional.of(new Standard(version, status, from, decree, components));
    }
}
