package id.pendopo.complaint;

import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into cases. Whatever happens in one is an event, and the case follows from it. */
@Component
public class CaseBook {

    private static final LocalTime NOON = LocalTime.NOON;

    private final ComplaintStore cases;
    private final EventStore events;
    private final Clockwork clockwork;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CaseBook(
            ComplaintStore cases,
            EventStore events,
            Clockwork clockwork,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clockwork = clockwork;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * What is to be written.
     *
     * @param after the case as it is to be; its clocks and its version are set here
     */
    public record Entry(
            Complaint after,
            String kind,
            String actor,
            CaseEvent.@Nullable Audience audience,
            @Nullable String reason,
            String words,
            Map<String, Object> facts) {

        public static Entry of(Complaint after, Move move, String actor) {
            return new Entry(after, move.name(), actor, null, null, "", Map.of());
        }

        public static Entry of(Complaint after, CaseEvent.Kind kind, String actor) {
            return new Entry(after, kind.name(), actor, null, null, "", Map.of());
        }

        public Entry words(String words) {
            return new Entry(after, kind, actor, audience, reason, words, facts);
        }

        public Entry reason(@Nullable String reason) {
            return new Entry(after, kind, actor, audience, reason, words, facts);
        }

        public Entry facts(Map<String, Object> facts) {
            return new Entry(after, kind, actor, audience, reason, words, facts);
        }

        public Entry audience(CaseEvent.Audience audience) {
            return new Entry(after, kind, actor, audience, reason, words, facts);
        }
    }

    /** The case, locked until the transaction ends, so that two people do not move it at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Complaint> lock(OrganisationId organisation, ComplaintId id) {
        return cases.lock(organisation, id);
    }

    @Transactional(readOnly = true)
    public Optional<Complaint> find(OrganisationId organisation, String code) {
        return cases.find(organisation, code);
    }

    @Transactional(readOnly = true)
    public Optional<Complaint> find(OrganisationId organisation, ComplaintId id) {
        return cases.find(organisation, id);
    }

    public List<CaseEvent> events(Complaint complaint) {
        return events.of(complaint.organisation(), complaint.id());
    }

    /** Begins a case; false when its receipt, or its identifier elsewhere, was used before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begin(Complaint fresh, byte[] receipt, Origin origin, String actor) {
        if (!cases.add(fresh, receipt, origin)) {
            return false;
        }
        write(fresh, Entry.of(fresh, CaseEvent.Kind.RECEIVED, actor), fresh.times().received());
        return true;
    }

    /**
     * Writes one event and gives the case as it is then.
     *
     * @param before the locked case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Complaint write(Complaint before, Entry entry) {
        return write(before, entry, moment(before));
    }

    private Complaint write(Complaint before, Entry entry, Instant at) {
        var after = entry.after();
        var event = event(entry, before.version() + 1, at);
        var history = new ArrayList<>(events(before));
        history.add(event);
        var clocks = clockwork.read(after.organisation(), after.rules(), history, at);
        var today = clockwork.today(after.organisation());
        var due = Complaint.Due.of(clocks, after.status().open(), today, after.due());
        var moved = after.change().written(due, event.number()).done();
        events.add(before.organisation(), before.id(), event);
        cases.move(moved);
        publish(before, moved, event);
        return moved;
    }

    static CaseEvent event(Entry entry, int number, Instant at) {
        var after = entry.after();
        return new CaseEvent(
                number,
                at,
                entry.kind(),
                entry.actor(),
                after.status(),
                after.owner(),
                after.matter().caseClass(),
                entry.reason(),
                entry.words(),
                entry.audience() == null ? audience(after) : entry.audience(),
                entry.facts());
    }

    private void publish(Complaint before, Complaint after, CaseEvent event) {
        publisher.publishEvent(
                new ComplaintMoved(
                        after.organisation(),
                        after.id(),
                        after.code(),
                        event.number(),
                        event.kind(),
                        before.status(),
                        after.status(),
                        event.at()));
        if (after.status() == Status.CLOSED || after.status() == Status.CLOSED_SILENT) {
            if (before.status() != after.status()) {
                publisher.publishEvent(
                        new ComplaintClosed(
                                after.organisation(),
                                after.id(),
                                after.status() == Status.CLOSED,
                                event.at()));
            }
        }
    }

    /** Of cases of the safe desk only the day is written down. */
    public Instant moment(Complaint complaint) {
        return moment(complaint.organisation(), complaint.desk());
    }

    Instant moment(OrganisationId organisation, Desk desk) {
        return switch (desk) {
            case OPEN -> clock.instant();
            case SAFE ->
                    clockwork
                            .today(organisation)
                            .atTime(NOON)
                            .atZone(clockwork.zone(organisation))
                            .toInstant();
        };
    }

    private static CaseEvent.Audience audience(Complaint after) {
        return after.hidden() ? CaseEvent.Audience.REPORTER : CaseEvent.Audience.EVERYBODY;
    }
}
