package id.pendopo.web;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.ServerSecret;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a request once, however often it is sent. Under the request's key only a reference to what
 * came of it is kept, for a day; never a body.
 */
@Component
public class Idempotency {

    private final IdempotencyStore store;
    private final ServerSecret secret;
    private final TransactionTemplate transaction;

    Idempotency(IdempotencyStore store, ServerSecret secret, TransactionTemplate transaction) {
        this.store = store;
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
                    if (!store.claim(organisation, hash)) {
                        return Outcome.done(store.find(organisation, hash));
                    }
                    var outcome = work.get();
                    switch (outcome) {
                        case Outcome.Done<String>(var reference) ->
                                store.keep(organisation, hash, reference);
                        case Outcome.Refused<String> _ -> status.setRollbackOnly();
                    }
                    return outcome;
                });
    }

    /** Forgets keys older than a day. */
    public int purge() {
        return store.purge();
    }
}
