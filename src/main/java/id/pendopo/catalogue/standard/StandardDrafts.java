package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.Body;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a new version: begun from the one that holds, changed component by component. */
@Component
class StandardDrafts {

    private final StandardVersionStore store;
    private final AuditTrail audit;
    private final Clock clock;

    StandardDrafts(StandardVersionStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a draft with the words that hold now; gives its number. */
    @Transactional
    public Outcome<Integer> make(Officer officer, Subject subject) {
        if (!officer.mayAt(subject.unit(), Role.ADMIN, Role.UNIT_HEAD)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var base = subject.current().map(Version::number).orElse(null);
        var made = store.make(subject, base, officer.name(), clock.instant());
        if (made.isEmpty()) {
            return Outcome.refused("", Refusal.DRAFT_EXISTS);
        }
        int number = made.getFirst();
        record(officer, "standard.drafted", subject, Map.of("version", number));
        return Outcome.done(number);
    }

    /**
     * Keeps what the draft says on a component.
     *
     * @param revision the one that the officer read before
     */
    @Transactional
    public Outcome<Integer> save(
            Officer officer,
            Subject subject,
            int version,
            String component,
            Body body,
            int revision) {
        if (!officer.mayAt(subject.unit(), Role.ADMIN, Role.UNIT_HEAD)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        if (!store.lock(subject, version)) {
            return Outcome.refused("", Refusal.NOT_A_DRAFT);
        }
        if (!store.save(subject, version, component, body, revision, officer.name())) {
            var other =
                    store.bodies(subject.organisation(), subject.service().id(), version)
                            .get(component);
            return Outcome.refused(
                    "", Refusal.CHANGED_MEANWHILE, other == null ? "" : other.changedBy());
        }
        store.touch(subject, version, clock.instant());
        var details = Map.of("version", version, "component", component);
        record(officer, "standard.component_changed", subject, details);
        return Outcome.done(version);
    }

    private void record(Officer officer, String action, Subject subject, Map<String, ?> details) {
        audit.record(
                officer.organisation(), officer.actor(), action, subject.service().code(), details);
    }
}
