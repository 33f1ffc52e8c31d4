package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Records acts. */
@Component
public class AuditTrail {

    private final AuditStore store;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditStore store, ObjectMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records an act in the caller's transaction: it stands or falls with what was done.
     *
     * @param actor an account's id, or the name of a job or command
     * @param details what else must be known; never identity data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            OrganisationId organisation,
            String actor,
            String action,
            String subject,
            Map<String, ?> details) {
        var head = store.lockHead(organisation);
        var entry =
                new AuditEntry(
                        organisation,
                        head.sequence() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor,
                        action,
                        subject,
                        json.writeValueAsString(new TreeMap<>(details)));
        store.add(entry, head.hash(), entry.hash(head.hash()));
    }
}
