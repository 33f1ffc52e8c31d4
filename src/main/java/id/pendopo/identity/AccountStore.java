package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of accounts and their roles. */
@Component
class AccountStore {

    private static final String COLUMNS =
            "select organisation_id, id, email, name, state, version, last_sign_in_at from identity.account";
    private static final String FIND =
            COLUMNS + " where organisation_id = :organisation and id = :id";
    private static final String WITH_EMAIL =
            COLUMNS + " where organisation_id = :organisation and email = :email";
    private static final String EVERYWHERE = COLUMNS + " where email = :email";
    private static final String PASSWORD_HASH =
            """
            select password_hash
              from identity.account
             where organisation_id = :organisation and id = :id and password_hash is not null
            """;
    private static final String USED =
            """
            select password_hash is not null
                   or exists (select from identity.provider_link l
                               where l.organisation_id = a.organisation_id and l.account_id = a.id
                                 and l.subject is not null)
              from identity.account a
             where organisation_id = :organisation and id = :id
            """;
    private static final String ADD =
            """
            insert into identity.account
                   (organisation_id, id, email, name, password_hash, state, created_at)
            values (:organisation, :id, :email, :name, null, 'INVITED', :now)
            on conflict (organisation_id, email) do nothing
            """;
    private static final String SET_PASSWORD =
            """
            update identity.account
               set password_hash = :hash, version = version + 1,
                   state = case state when 'INVITED' then 'ACTIVE' else state end
             where organisation_id = :organisation and id = :id
            """;
    private static final String SET_STATE =
            """
            update identity.account
               set state = :state, version = version + 1
             where organisation_id = :organisation and id = :id
            """;
    private static final String SIGNED_IN =
            """
            update identity.account
               set last_sign_in_at = :now
             where organisation_id = :organisation and id = :id
            """;
    private static final String GRANTS =
            """
            select role, unit_id, loan_id is not null as lent
              from identity.held_role
             where organisation_id = :organisation and account_id = :account
             order by since, role
            """;
    private static final String GRANT =
            """
            insert into identity.role_grant
                   (organisation_id, account_id, role, unit_id, granted_at, granted_by)
            values (:organisation, :account, :role, :unit, :now, :by)
            on conflict do nothing
            """;
    private static final String REVOKE =
            """
            delete from identity.role_grant
             where organisation_id = :organisation and account_id = :account
               and role = :role and unit_id = :unit
            """;

    /**
     * A role at a unit, as it is stored.
     *
     * @param lent it is held for a time, through somebody else
     */
    record Held(Role role, UnitId unit, boolean lent) {

        Held(Role role, UnitId unit) {
            this(role, unit, false);
        }
    }

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(OrganisationId organisation, UUID id) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> withEmail(OrganisationId organisation, String email) {
        return sql.sql(WITH_EMAIL)
                .param("organisation", organisation.value())
                .param("email", email)
                .query(AccountStore::account)
                .optional();
    }

    /** The accounts with this address in all organisations. */
    List<Account> withEmail(String email) {
        return sql.sql(EVERYWHERE).param("email", email).query(AccountStore::account).list();
    }

    Optional<String> passwordHash(Account account) {
        return sql.sql(PASSWORD_HASH)
                .param("organisation", account.organisation().value())
                .param("id", account.id())
                .query(String.class)
                .optional();
    }

    /** Has its owner a password, or a provider who says who they are? */
    boolean used(Account account) {
        return sql.sql(USED)
                .param("organisation", account.organisation().value())
                .param("id", account.id())
                .query(Boolean.class)
                .single();
    }

    /** False when the organisation has an account with this address. */
    boolean add(Account account, Instant now) {
        return sql.sql(ADD)
                        .param("organisation", account.organisation().value())
                        .param("id", account.id())
                        .param("email", account.email())
                        .param("name", account.name())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void setPassword(Account account, String hash) {
        sql.sql(SET_PASSWORD)
                .param("hash", hash)
                .param("organisation", account.organisation().value())
                .param("id", account.id())
                .update();
    }

    void setState(Account account, Account.State state) {
        sql.sql(SET_STATE)
                .param("state", state.name())
                .param("organisation", account.organisation().value())
                .param("id", account.id())
                .update();
    }

    void signedIn(Account account, Instant now) {
        sql.sql(SIGNED_IN)
                .param("now", Timestamp.from(now))
                .param("organisation", account.organisation().value())
                .param("id", account.id())
                .update();
    }

    List<Held> grants(OrganisationId organisation, UUID account) {
        return sql.sql(GRANTS)
                .param("organisation", organisation.value())
                .param("account", account)
                .query(AccountStore::held)
                .list();
    }

    /**
     * False when the account holds the role there already.
     *
     * @param by the account that gives it; null when the house gives it to itself
     */
    boolean grant(Account account, Held held, @Nullable UUID by, Instant now) {
        return sql.sql(GRANT)
                        .param("organisation", account.organisation().value())
                        .param("account", account.id())
                        .param("role", held.role().wire())
                        .param("unit", held.unit().value())
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when the account does not hold the role there. */
    boolean revoke(Account account, Held held) {
        return sql.sql(REVOKE)
                        .param("organisation", account.organisation().value())
                        .param("account", account.id())
                        .param("role", held.role().wire())
                        .param("unit", held.unit().value())
                        .update()
                == 1;
    }

    static Account account(ResultSet row, int number) throws SQLException {
        var last = row.getTimestamp("last_sign_in_at");
        return new Account(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Account.State.valueOf(row.getString("state")),
                row.getInt("version"),
                last == null ? null : last.toInstant());
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                Role.of(row.getString("role")).orElseThrow(),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("lent"));
    }
}
