package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists of accounts. */
@Component
class AccountListStore {

    private static final String MATCHING =
            """
             where a.organisation_id = :organisation
               and (a.name ilike :like or a.email ilike :like)
               and (:everything
                    or exists (select
                                 from identity.held_role g
                                where g.organisation_id = a.organisation_id
                                  and g.account_id = a.id
                                  and g.unit_id = any (:units)))
            """;
    private static final String COUNT = "select count(*) from identity.account a" + MATCHING;
    private static final String LIST =
            """
            select a.organisation_id, a.id, a.email, a.name, a.state, a.version, a.last_sign_in_at
              from identity.account a
            """
                    + MATCHING
                    + " order by lower(a.name), a.id limit :limit offset :offset";
    private static final String ACTIVE_ADMINS =
            """
            select a.id
              from identity.account a
              join identity.role_grant g on g.organisation_id = a.organisation_id and g.account_id = a.id
             where a.organisation_id = :organisation and a.state = 'ACTIVE'
               and g.role = :role and g.unit_id = :root
               for update
            """;

    private final JdbcClient sql;

    AccountListStore(JdbcClient sql) {
        this.sql = sql;
    }

    long count(OrganisationId organisation, AccountScope scope, String words) {
        return matching(COUNT, organisation, scope, words).query(Long.class).single();
    }

    List<Account> list(
            OrganisationId organisation, AccountScope scope, String words, int limit, int offset) {
        return matching(LIST, organisation, scope, words)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountStore::account)
                .list();
    }

    /** Who can manage everything; kept from change by others until the transaction ends. */
    List<UUID> lockActiveAdmins(OrganisationId organisation, UUID root) {
        return sql.sql(ACTIVE_ADMINS)
                .param("organisation", organisation.value())
                .param("role", Role.ADMIN.wire())
                .param("root", root)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec matching(
            String query, OrganisationId organisation, AccountScope scope, String words) {
        return sql.sql(query)
                .param("organisation", organisation.value())
                .param("everything", scope.everything())
                .param("units", scope.units().toArray(UUID[]::new))
                .param("like", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
}
