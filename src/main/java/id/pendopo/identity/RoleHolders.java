package id.pendopo.identity;

import id.pendopo.access.Holders;
import id.pendopo.access.Placed;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the officers who hold a role nearest to a unit; locked and invited accounts are none. */
@Component
class RoleHolders implements Holders {

    private static final String HOLDING =
            """
            select a.name, a.email, g.unit_id
              from identity.role_grant g
              join identity.account a
                on a.organisation_id = g.organisation_id and a.id = g.account_id
             where g.organisation_id = :organisation and g.role = :role and a.state = 'ACTIVE'
             order by a.email
            """;

    private record Held(Holder holder, String path) {}

    private final JdbcClient sql;
    private final Organisations organisations;

    RoleHolders(JdbcClient sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    @Override
    public List<Holder> nearest(OrganisationId organisation, Placed place, Role role) {
        var above =
                held(organisation, role).stream()
                        .filter(held -> place.path().startsWith(held.path()))
                        .toList();
        int depth = above.stream().mapToInt(held -> held.path().length()).max().orElse(0);
        return above.stream()
                .filter(held -> held.path().length() == depth)
                .map(Held::holder)
                .distinct()
                .toList();
    }

    private List<Held> held(OrganisationId organisation, Role role) {
        return sql
                .sql(HOLDING)
                .param("organisation", organisation.value())
                .param("role", role.wire())
                .query(
                        (row, _) -> {
                            var unit = new UnitId(row.getObject("unit_id", UUID.class));
                            var holder = new Holder(row.getString("name"), row.getString("email"));
                            return organisations
                                    .unit(organisation, unit)
                                    .map(at -> new Held(holder, at.path()));
                        })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
