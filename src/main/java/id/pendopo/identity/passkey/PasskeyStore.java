package id.pendopo.identity.passkey;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of passkeys. */
@Component
class PasskeyStore {

    private static final String COLUMNS =
            """
            select id, account_id, credential, public_key, sign_count, backup_eligible, transports,
                   name, created_at, last_used_at
              from identity.passkey
            """;
    private static final String OF_ACCOUNT =
            COLUMNS
                    + """
                      where organisation_id = :organisation and account_id = :account
                      order by created_at, id
                    """;
    private static final String WITH_CREDENTIAL =
            COLUMNS + " where organisation_id = :organisation and credential = :credential";
    private static final String ANY =
            """
            select exists (select from identity.passkey
                            where organisation_id = :organisation and account_id = :account)
            """;
    private static final String ADD =
            """
            insert into identity.passkey
                   (organisation_id, id, account_id, credential, public_key, sign_count,
                    backup_eligible, transports, name, created_at)
            values (:organisation, :id, :account, :credential, :key, :count,
                    :copies, :transports, :name, :now)
            on conflict (organisation_id, credential) do nothing
            """;
    private static final String USED =
            """
            update identity.passkey
               set sign_count = :count, last_used_at = :now
             where organisation_id = :organisation and id = :id and sign_count = :before
            """;
    private static final String RENAME =
            """
            update identity.passkey
               set name = :name
             where organisation_id = :organisation and account_id = :account and id = :id
            """;
    private static final String REMOVE =
            """
            delete from identity.passkey
             where organisation_id = :organisation and account_id = :account and id = :id
            """;
    private static final String REMOVE_ALL =
            """
            delete from identity.passkey
             where organisation_id = :organisation and account_id = :account
            """;

    private final JdbcClient sql;

    PasskeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Passkey> of(OrganisationId organisation, UUID account) {
        return statement(OF_ACCOUNT, organisation, account).query(PasskeyStore::passkey).list();
    }

    Optional<Passkey> withCredential(OrganisationId organisation, byte[] credential) {
        return sql.sql(WITH_CREDENTIAL)
                .param("organisation", organisation.value())
                .param("credential", credential)
                .query(PasskeyStore::passkey)
                .optional();
    }

    boolean any(OrganisationId organisation, UUID account) {
        return statement(ANY, organisation, account).query(Boolean.class).single();
    }

    /** False when the key is known already. */
    boolean add(OrganisationId organisation, Passkey key) {
        return statement(ADD, organisation, key.account())
                        .param("id", key.id())
                        .param("credential", key.credential())
                        .param("key", key.publicKey())
                        .param("count", key.count())
                        .param("copies", key.copies())
                        .param("transports", String.join(" ", key.transports()))
                        .param("name", key.name())
                        .param("now", Timestamp.from(key.since()))
                        .update()
                == 1;
    }

    /** False when it was used at the same time somewhere else. */
    boolean used(OrganisationId organisation, Passkey key, long count, Instant now) {
        return sql.sql(USED)
                        .param("organisation", organisation.value())
                        .param("id", key.id())
                        .param("before", key.count())
                        .param("count", count)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when it is not the account's. */
    boolean rename(OrganisationId organisation, UUID account, UUID id, String name) {
        return statement(RENAME, organisation, account).param("id", id).param("name", name).update()
                == 1;
    }

    /** False when it is not the account's. */
    boolean remove(OrganisationId organisation, UUID account, UUID id) {
        return statement(REMOVE, organisation, account).param("id", id).update() == 1;
    }

    /** False when there was none. */
    boolean removeAll(OrganisationId organisation, UUID account) {
        return statement(REMOVE_ALL, organisation, account).update() > 0;
    }

    private JdbcClient.StatementSpec statement(
            String text, OrganisationId organisation, UUID account) {
        return sql.sql(text).param("organisation", organisation.value()).param("account", account);
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getBytes("credential"),
                row.getBytes("public_key"),
                row.getLong("sign_count"),
                row.getBoolean("backup_eligible"),
                Stream.of(row.getString("transports").split(" "))
                        .filter(transport -> !transport.isEmpty())
                        .toList(),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
