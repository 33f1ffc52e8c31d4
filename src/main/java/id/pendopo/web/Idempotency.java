package id.pendopo.web;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.ServerSecret;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a request once, however often it is sent. Under the request's key only a reference to what
 * came of it is kept, for a day; never a body.
 */
@Component
public class Idempotency {

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
    private final ServerSecret secret;
    private final TransactionTemplate transaction;

    Idempotency(JdbcClient sql, ServerSecret secret, TransactionTemplate transaction) {
        this.sql = sql;
        this.secret = secret;
        this.transaction = transaction;
    }

    /**
     * Does the work in one transaction with the key, or gives back the reference of the first time.
     *
     * @param route the route and, where it has one, the caller: keys of others never meet
     * @param work gives a reference by which its result can be read again
     */
    public Outcome<String> once(
            OrganisationId organisation,
            String route,
            @Nullable String key,
            Supplier<Outcome<String>> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        var hash = secret.hmac("idempotency", organisation.value().toString(), route, key);
        return transaction.execute(
                status -> {
                    if (!claim(organisation, hash)) {
                        return Outcome.done(find(organisation, hash));
                    }
                    var outcome = work.get();
                    switch (outcome) {
                        case Outcome.Done<String>(var reference) ->
                                keep(organisation, hash, reference);
                        case Outcome.Refused<String> _ -> status.setRollbackOnly();
                    }
                    return outcome;
                });
    }

    /** Forgets keys older than a day. */
    public int purge() {
        return sql.sql(PURGE).update();
    }

    private boolean claim(OrganisationId organisation, byte[] hash) {
        return sql.sql(CLAIM)
                        .param("organisation", organisation.value())
                        .param("key", hash)
                        .update()
                == 1;
    }

    private String find(OrganisationId organisation, byte[] hash) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("key", hash)
                .query(String.class)
                .single();
    }

    private void keep(OrganisationId organisation, byte[] hash, String reference) {
        sql.sql(KEEP)
                .param("reference", reference)
                .param("organisation", organisation.value())
                .param("key", hash)
                .update();
    }
}
