package id.pendopo.catalogue.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that remembers from which services the words of a draft were copied. */
@Component
class CopiedStore {

    private static final String MARK =
            """
            update catalogue.standard_component
               set copied_from = :source
             where organisation_id = :organisation and service_id = :service and version = :version
               and component = :component
            """;
    private static final String ORIGINS =
            """
            select c.component, s.code, s.name, s.language
              from catalogue.standard_component c
              join catalogue.service s
                on s.organisation_id = c.organisation_id and s.code = c.copied_from
             where c.organisation_id = :organisation and c.service_id = :service
               and c.version = :version
             order by c.component
            """;

    private final JdbcClient sql;

    CopiedStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The service from which words came. */
    record Origin(String code, String name, String language) {}

    void mark(Subject subject, int version, String component, String source) {
        sql.sql(MARK)
                .param("organisation", subject.organisation().value())
                .param("service", subject.service().id().value())
                .param("version", version)
                .param("component", component)
                .param("source", source)
                .update();
    }

    /** By the component's code; only where nobody has changed the words since. */
    Map<String, Origin> origins(Subject subject, int version) {
        var origins = new LinkedHashMap<String, Origin>();
        sql.sql(ORIGINS)
                .param("organisation", subject.organisation().value())
                .param("service", subject.service().id().value())
                .param("version", version)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("component"),
                                        new Origin(
                                                row.getString("code"),
                                                row.getString("name"),
                                                row.getString("language"))))
                .list()
                .forEach(entry -> origins.put(entry.getKey(), entry.getValue()));
        return origins;
    }
}
