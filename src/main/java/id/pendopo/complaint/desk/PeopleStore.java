package id.pendopo.complaint.desk;

import id.pendopo.shared.OrganisationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of officers' names. */
@Component
class PeopleStore {

    private static final String NAMES =
            """
            select id, name
              from identity.account
             where organisation_id = :organisation and id = any(:accounts::uuid[])
            """;

    private record Named(UUID id, String name) {}

    private final JdbcClient sql;

    PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, String> names(OrganisationId organisation, List<UUID> accounts) {
        var names = new HashMap<UUID, String>();
        sql.sql(NAMES)
                .param("organisation", organisation.value())
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
