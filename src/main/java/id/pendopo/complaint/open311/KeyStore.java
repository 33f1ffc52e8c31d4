package id.pendopo.complaint.open311;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of keys of other systems, of which only hashes are kept. */
@Component
class KeyStore {

    private static final String ADD =
            """
            insert into complaint.open311_key (organisation_id, hash, name, trial, made_at, expires_at)
            values (:organisation, :hash, :name, :trial, :now, :expires)
            """;
    private static final String FIND =
            """
            select name, trial
              from complaint.open311_key
             where organisation_id = :organisation and hash = :hash and expires_at > :now
            """;
    private static final String FORGET =
            """
            delete from complaint.open311_key
             where organisation_id = :organisation and name = :name
            """;

    private final JdbcClient sql;

    KeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(OrganisationId organisation, byte[] hash, Key key, Instant now, Instant expires) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("hash", hash)
                .param("name", key.name())
                .param("trial", key.trial())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Key> find(OrganisationId organisation, byte[] hash, Instant now) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Key(row.getString("name"), row.getBoolean("trial")))
                .optional();
    }

    int forget(OrganisationId organisation, String name) {
        return sql.sql(FORGET)
                .param("organisation", organisation.value())
                .param("name", name)
                .update();
    }
}
