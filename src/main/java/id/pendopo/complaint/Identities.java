package id.pendopo.complaint;

import id.pendopo.shared.ServerSecret;
import id.pendopo.web.Sealing;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Keeps who complained apart from the case, sealed with a key that is not in the database. */
@Component
public class Identities {

    /** Writes into buffers of its own: those that are shared would keep names for the next use. */
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                                    .build())
                    .build();

    private final IdentityStore store;
    private final Sealing sealing;

    Identities(IdentityStore store, ServerSecret secret) {
        this.store = store;
        this.sealing = new Sealing(secret, "identity of a complaint");
    }

    /** Keeps it, in the caller's transaction; nothing when nothing is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Complaint complaint, Reporter reporter) {
        if (reporter.known()) {
            store.keep(
                    complaint.organisation(),
                    complaint.id(),
                    sealing.close(owner(complaint), JSON.writeValueAsBytes(reporter)));
        }
    }

    /** Opens it for a message to the reporter, or for an officer to whom a second one agreed. */
    public Optional<Reporter> open(Complaint complaint) {
        return store.find(complaint.organisation(), complaint.id())
                .flatMap(kept -> sealing.open(owner(complaint), kept))
                .map(plain -> JSON.readValue(plain, Reporter.class));
    }

    public boolean known(Complaint complaint) {
        return store.find(complaint.organisation(), complaint.id()).isPresent();
    }

    private static String owner(Complaint complaint) {
        return complaint.organisation().value() + "/" + complaint.id().value();
    }
}
