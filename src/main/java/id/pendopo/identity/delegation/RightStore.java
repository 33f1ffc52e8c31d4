package id.pendopo.identity.delegation;

import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who may do what at a unit. */
@Component
class RightStore {

    private static final String AT =
            """
            select h.role, a.name as holder, a.state = 'ACTIVE' as active, u.name as unit,
                   u.id <> :unit as above, h.since, giver.name as given_by, h.ends_at, h.loan_id
              from identity.held_role h
              join identity.account a
                on a.organisation_id = h.organisation_id and a.id = h.account_id
              join organisation.unit u
                on u.organisation_id = h.organisation_id and u.id = h.unit_id
              left join identity.account giver
                on giver.organisation_id = h.organisation_id and giver.id = h.given_by
             where h.organisation_id = :organisation and starts_with(:path, u.path)
             order by length(u.path) desc, h.role, lower(a.name), h.since
            """;

    private final JdbcClient sql;

    RightStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Roles held at the unit and above it, the nearest first. */
    List<Right> at(OrganisationId organisation, Unit unit) {
        return sql.sql(AT)
                .param("organisation", organisation.value())
                .param("unit", unit.id().value())
                .param("path", unit.path())
                .query(RightStore::right)
                .list();
    }

    private static Right right(ResultSet row, int number) throws SQLException {
        var ends = row.getTimestamp("ends_at");
        return new Right(
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("holder"),
                row.getBoolean("active"),
                row.getString("unit"),
                row.getBoolean("above"),
                Objects.requireNonNull(row.getTimestamp("since")).toInstant(),
                row.getString("given_by"),
                ends == null ? null : ends.toInstant(),
                row.getObject("loan_id", UUID.class));
    }
}
