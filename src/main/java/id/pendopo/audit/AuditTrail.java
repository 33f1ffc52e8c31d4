package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
     * Records an act in the caller's transaction: it stands or falls with what was done. Entries
     * are chained when the transaction is about to be committed, so that long work keeps the end of
     * the chain from others for a moment only.
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
        var text = json.writeValueAsString(new TreeMap<>(details));
        pending().acts.add(new Act(organisation, actor, action, subject, text));
    }

    /** Chains what this transaction has done so far, for whoever reads the end in it. */
    void settle() {
        pending().settle();
    }

    private record Act(
            OrganisationId organisation,
            String actor,
            String action,
            String subject,
            String details) {}

    /** Those of this transaction; one that waits around it has its own. */
    private Pending pending() {
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Pending pending) {
                return pending;
            }
        }
        var fresh = new Pending();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    /** What a transaction has done, until it is committed. */
    private final class Pending implements TransactionSynchronization {

        private final List<Act> acts = new ArrayList<>();

        /** After all others, which may record something, too. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            settle();
        }

        private void settle() {
            var chains = new TreeMap<UUID, List<Act>>();
            for (var act : acts) {
                chains.computeIfAbsent(act.organisation().value(), _ -> new ArrayList<>()).add(act);
            }
            chains.values().forEach(AuditTrail.this::chain);
            acts.clear();
        }
    }

    private void chain(List<Act> acts) {
        var head = store.lockHead(acts.getFirst().organisation());
        var last = head.hash();
        long number = head.sequence();
        for (var act : acts) {
            number++;
            var entry =
                    new AuditEntry(
                            act.organisation(),
                            number,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            act.actor(),
                            act.action(),
                            act.subject(),
                            act.details());
            var hash = entry.hash(last);
            store.add(entry, last, hash);
            last = hash;
        }
        store.moveHead(acts.getFirst().organisation(), number, last);
    }
}
