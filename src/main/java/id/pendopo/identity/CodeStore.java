package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of tokens and one-time codes, of which only hashes are kept. */
@Component
class CodeStore {

    private static final String ADD_TOKEN =
            """
            insert into identity.token
                   (organisation_id, hash, account_id, version, name, created_at, expires_at)
            values (:organisation, :hash, :account, :version, :name, :now, :expires)
            """;
    private static final String TOKEN =
            """
            select t.account_id
              from identity.token t
              join identity.account a
                on a.organisation_id = t.organisation_id and a.id = t.account_id
               and a.version = t.version
             where t.organisation_id = :organisation and t.hash = :hash and t.expires_at > :now
            """;
    private static final String FORGET_TOKENS =
            """
            delete from identity.token
             where organisation_id = :organisation and account_id = :account
            """;
    private static final String PUT_PASSWORD_CODE =
            """
            insert into identity.password_code (organisation_id, account_id, hash, expires_at, invited_by)
            values (:organisation, :account, :hash, :expires, :by)
            on conflict (organisation_id, account_id) do update
               set hash = excluded.hash, expires_at = excluded.expires_at,
                   invited_by = excluded.invited_by
            """;
    private static final String PASSWORD_CODE =
            """
            select account_id, invited_by
              from identity.password_code
             where organisation_id = :organisation and hash = :hash and expires_at > :now
            """;
    private static final String INVITER =
            """
            select invited_by
              from identity.password_code
             where organisation_id = :organisation and account_id = :account
               and invited_by is not null
            """;
    private static final String FORGET_PASSWORD_CODE =
            """
            delete from identity.password_code
             where organisation_id = :organisation and account_id = :account
            """;
    private static final String SPEND_PASSWORD_CODE = FORGET_PASSWORD_CODE + " and hash = :hash";
    private static final String SETUP_CODES = "select hash from identity.setup_code for update";

    /**
     * A code that counts.
     *
     * @param by the administrator who sent it; null when the house made it
     */
    record PasswordCode(UUID account, @Nullable UUID by) {}

    private final JdbcClient sql;

    CodeStore(JdbcClient sql) {
        this.sql = sql;
    }

    void addToken(Account account, byte[] hash, String name, Instant now, Instant expires) {
        sql.sql(ADD_TOKEN)
                .param("organisation", account.organisation().value())
                .param("hash", hash)
                .param("account", account.id())
                .param("version", account.version())
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** How many there were. */
    int forgetTokens(Account account) {
        return sql.sql(FORGET_TOKENS)
                .param("organisation", account.organisation().value())
                .param("account", account.id())
                .update();
    }

    /** The account that the token acts for, unless its version is another one since. */
    Optional<UUID> token(OrganisationId organisation, byte[] hash, Instant now) {
        return sql.sql(TOKEN)
                .param("organisation", organisation.value())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /**
     * The account's only code: an older one no longer counts.
     *
     * @param by the administrator who sends it; null when the house makes it
     */
    void putPasswordCode(Account account, byte[] hash, Instant expires, @Nullable UUID by) {
        sql.sql(PUT_PASSWORD_CODE)
                .param("organisation", account.organisation().value())
                .param("account", account.id())
                .param("hash", hash)
                .param("expires", Timestamp.from(expires))
                .param("by", by)
                .update();
    }

    Optional<PasswordCode> passwordCode(OrganisationId organisation, byte[] hash, Instant now) {
        return sql.sql(PASSWORD_CODE)
                .param("organisation", organisation.value())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(
                        (row, _) ->
                                new PasswordCode(
                                        row.getObject("account_id", UUID.class),
                                        row.getObject("invited_by", UUID.class)))
                .optional();
    }

    /** The administrator who sent the account's code. */
    Optional<UUID> inviter(Account account) {
        return sql.sql(INVITER)
                .param("organisation", account.organisation().value())
                .param("account", account.id())
                .query(UUID.class)
                .optional();
    }

    /** False when it is spent already, or when a newer one took its place. */
    boolean spendPasswordCode(Account account, byte[] hash) {
        return sql.sql(SPEND_PASSWORD_CODE)
                        .param("organisation", account.organisation().value())
                        .param("account", account.id())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void forgetPasswordCode(Account account) {
        sql.sql(FORGET_PASSWORD_CODE)
                .param("organisation", account.organisation().value())
                .param("account", account.id())
                .update();
    }

    void addSetupCode(byte[] hash) {
        sql.sql("insert into identity.setup_code (hash) values (:hash)")
                .param("hash", hash)
                .update();
    }

    /** Does the code count? All codes are kept from others until the transaction ends. */
    boolean lockSetupCode(byte[] hash) {
        return sql.sql(SETUP_CODES).query((row, _) -> row.getBytes("hash")).list().stream()
                .anyMatch(known -> MessageDigest.isEqual(known, hash));
    }

    void spendSetupCodes() {
        sql.sql("delete from identity.setup_code").update();
    }
}
