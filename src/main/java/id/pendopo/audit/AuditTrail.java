package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Records acts and checks the record. */
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

    /** Where a chain is broken: the first entry that is not what it was. */
    record Break(OrganisationId organisation, long sequence) {}

    /** Walks every chain from its beginning to its head. */
    List<Break> verify() {
        return store.heads().stream().flatMap(head -> verify(head).stream()).toList();
    }

    private Optional<Break> verify(AuditStore.Head head) {
        long sequence = 0;
        byte[] previous = AuditEntry.BEGINNING;
        for (var batch = store.after(head.organisation(), 0);
                !batch.isEmpty();
                batch = store.after(head.organisation(), sequence)) {
            for (var stored : batch) {
                boolean sound =
                        stored.entry().sequence() == sequence + 1
                                && Arrays.equals(stored.previous(), previous)
                                && Arrays.equals(stored.hash(), stored.entry().hash(previous));
                if (!sound) {
                    return Optional.of(new Break(head.organisation(), sequence + 1));
                }
                sequence++;
                previous = stored.hash();
            }
        }
        boolean whole = sequence == head.sequence() && Arrays.equals(previous, head.hash());
        return whole ? Optional.empty() : Optional.of(new Break(head.organisation(), sequence + 1));
    }

    /** How many entries there are in all chains. */
    long entries() {
        return store.heads().stream().mapToLong(AuditStore.Head::sequence).sum();
    }
}
