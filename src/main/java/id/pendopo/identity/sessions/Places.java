package id.pendopo.identity.sessions;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.identity.SessionFacts;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an officer is signed in. Each officer sees and ends only sessions of their own. */
@Component
class Places {

    private final PlaceStore store;
    private final AuditTrail audit;
    private final Clock clock;

    Places(PlaceStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sessions from before a new password count no more, and are not listed. */
    List<Place> of(Officer officer, SessionFacts here) {
        return store.of(officer.account(), here).stream()
                .filter(place -> place.facts().version() == here.version())
                .filter(place -> place.facts().fresh(clock.instant()))
                .toList();
    }

    /** Ends one session, which its holder left somewhere else. */
    @Transactional
    public Outcome<Integer> end(Officer officer, SessionFacts here, String handle) {
        var found =
                of(officer, here).stream()
                        .filter(place -> place.facts().handle().toString().equals(handle))
                        .toList();
        if (found.stream().anyMatch(Place::here)) {
            return Outcome.refused("", Refusal.HERE);
        }
        return end(officer, found);
    }

    /** Ends all sessions but this one. */
    @Transactional
    public Outcome<Integer> endOthers(Officer officer, SessionFacts here) {
        return end(officer, of(officer, here).stream().filter(place -> !place.here()).toList());
    }

    private Outcome<Integer> end(Officer officer, List<Place> places) {
        int ended =
                Math.toIntExact(
                        places.stream()
                                .filter(place -> store.end(officer.account(), place))
                                .count());
        if (ended == 0) {
            return Outcome.refused("", Refusal.GONE);
        }
        audit.record(
                officer.organisation(),
                officer.actor(),
                "identity.sessions_ended",
                officer.actor(),
                Map.of("sessions", ended));
        return Outcome.done(ended);
    }
}
