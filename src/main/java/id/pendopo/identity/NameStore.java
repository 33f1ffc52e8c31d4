package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of officers' names. */
@Component
class NameStore {

    private static final String NAMES =
            """
            select id, name
              from identity.account
             where organisation_id = :organisation and id in (:accounts)
            """;
    private static final String CALLED =
            """
            select id
              from identity.account
             where organisation_id = :organisation and name ilike :like
             order by lower(name), id
             limit :most
            """;

    private final JdbcClient sql;

    NameStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, String> names(OrganisationId organisation, Collection<UUID> accounts) {
        var names = new LinkedHashMap<String, String>();
        sql.sql(NAMES)
                .param("organisation", organisation.value())
                .param("accounts", accounts)
                .query(
                        row -> {
                            names.put(
                                    row.getObject("id", UUID.class).toString(),
                                    row.getString("name"));
                        });
        return names;
    }

    List<String> called(OrganisationId organisation, String words, int most) {
        return sql.sql(CALLED)
                .param("organisation", organisation.value())
                .param("like", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class).toString())
                .list();
    }
}
