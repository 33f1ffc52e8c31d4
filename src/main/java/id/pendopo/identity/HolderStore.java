package id.pendopo.identity;

import id.pendopo.access.Holders.Holder;
import id.pendopo.access.Role;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who holds a role where. */
@Component
class HolderStore {

    private static final String HOLDING =
            """
            select distinct a.name, a.email, g.unit_id
              from identity.held_role g
              join identity.account a
                on a.organisation_id = g.organisation_id and a.id = g.account_id
             where g.organisation_id = :organisation and g.role = :role and a.state = 'ACTIVE'
             order by a.email
            """;

    /** An account that is in use, and a unit at which it has the role. */
    record Held(Holder holder, UnitId unit) {}

    private final JdbcClient sql;

    HolderStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Held> holding(OrganisationId organisation, Role role) {
        return sql.sql(HOLDING)
                .param("organisation", organisation.value())
                .param("role", role.wire())
                .query(
                        (row, _) ->
                                new Held(
                                        new Holder(row.getString("name"), row.getString("email")),
                                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }
}
