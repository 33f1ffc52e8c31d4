package id.pendopo.web;

import id.pendopo.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of repeated requests. */
@Component
class IdempotencyStore {

    private static final String CLAIM =
            """
            insert into web.idempotency (organisation_id, key_hash)
            values (:organisation, :key)
            on conflict do nothing
            """;
    private static final String KEEP =
            """
            update web.idempotency
               set reference = :reference
             where organisation_id = :organisation and key_hash = :key
            """;
    private static final String FIND =
            """
            select reference
              from web.idempotency
             where organisation_id = :organisation and key_hash = :key
            """;
    private static final String PURGE =
            "delete from web.idempotency where created_at < now() - interval '24 hours'";

    private final JdbcClient sql;

    IdempotencyStore(JdbcClient sql) {
        this.sql = sql;
    }

    int purge() {
        return sql.sql(PURGE).update();
    }

    boolean claim(OrganisationId organisation, byte[] hash) {
        return sql.sql(CLAIM)
                        .param("organisation", organisation.value())
                        .param("key", hash)
                        .update()
                == 1;
    }

    String find(OrganisationId organisation, byte[] hash) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("key", hash)
                .query(String.class)
                .single();
    }

    void keep(OrganisationId organisation, byte[] hash, String reference) {
        sql.sql(KEEP)
                .param("reference", reference)
                .param("organisation", organisation.value())
                .param("key", hash)
                .update();
    }
}
