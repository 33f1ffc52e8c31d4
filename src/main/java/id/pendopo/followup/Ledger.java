package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.PublicCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each change of a commitment is written down: itself, its history, the audit trail. */
@Component
class Ledger {

    private static final String MEASUREMENT = "job:measurement";
    static final Role[] KEEPERS = {Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD};

    private final CommitmentStore store;
    private final CommitmentEventStore events;
    private final AuditTrail audit;
    private final Organisations organisations;
    private final Clock clock;

    Ledger(
            CommitmentStore store,
            CommitmentEventStore events,
            AuditTrail audit,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.audit = audit;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What is written of a change. */
    record Entry(
            Event.What what, String words, @Nullable LocalDate oldDue, @Nullable LocalDate newDue) {

        static Entry of(Event.What what, String words) {
            return new Entry(what, words, null, null);
        }
    }

    /** Today at the organisation. */
    LocalDate today(OrganisationId organisation) {
        return clock.instant().atZone(zone(organisation)).toLocalDate();
    }

    ZoneId zone(OrganisationId organisation) {
        return organisations.zone(organisation);
    }

    /** The unit, if the officer keeps commitments there. */
    Optional<Unit> kept(Officer officer, UnitId unit) {
        return organisations
                .unit(officer.organisation(), unit)
                .filter(one -> officer.mayAt(one, KEEPERS));
    }

    /**
     * Changes the commitment, unless it is not the officer's or somebody else changed it.
     *
     * @param seen the version that the officer had before their eyes; null when it does not matter
     */
    Outcome<Commitment> change(
            Officer officer,
            String code,
            @Nullable Integer seen,
            Function<Listed, Outcome<Commitment>> change,
            Function<Listed, Entry> entry) {
        return change(officer, code, seen, change, (before, _) -> entry.apply(before));
    }

    /** The same, where what is written depends on what it became, too. */
    Outcome<Commitment> change(
            Officer officer,
            String code,
            @Nullable Integer seen,
            Function<Listed, Outcome<Commitment>> change,
            BiFunction<Listed, Commitment, Entry> entry) {
        var found = store.lock(officer.organisation(), code);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN, code);
        }
        var before = found.get().commitment();
        if (kept(officer, before.promise().unit()).isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE, code);
        }
        if (seen != null && seen != before.version()) {
            return Outcome.refused("", Refusal.CHANGED_MEANWHILE);
        }
        var outcome = change.apply(found.get());
        if (outcome instanceof Outcome.Done<Commitment>(var after)) {
            if (after.version() != before.version() && !store.save(after)) {
                throw new IllegalStateException("A locked commitment was changed: " + code);
            }
            write(officer, after, entry.apply(found.get(), after));
        }
        return outcome;
    }

    void add(Officer officer, Commitment commitment) {
        store.add(commitment);
        write(officer, commitment, Entry.of(Event.What.MADE, ""));
    }

    /** A later measurement shows what came of it; no officer did that. */
    void measured(Commitment commitment) {
        tell(commitment, MEASUREMENT, Entry.of(Event.What.MEASURED, ""));
    }

    private void tell(Commitment commitment, String by, Entry entry) {
        events.add(
                commitment.organisation(),
                new Event(
                        Ids.next(),
                        commitment.id(),
                        entry.what(),
                        by,
                        now(),
                        entry.words(),
                        entry.oldDue(),
                        entry.newDue()));
    }

    private void write(Officer officer, Commitment commitment, Entry entry) {
        tell(commitment, officer.actor(), entry);
        audit.record(
                commitment.organisation(),
                officer.actor(),
                "followup." + entry.what().name().toLowerCase(Locale.ROOT),
                commitment.code(),
                entry.newDue() == null
                        ? Map.of()
                        : Map.of(
                                "from", String.valueOf(entry.oldDue()),
                                "to", entry.newDue().toString()));
    }

    void act(Officer officer, String action, String subject, Map<String, ?> details) {
        audit.record(officer.organisation(), officer.actor(), action, subject, details);
    }

    List<Step> steps(Commitment commitment) {
        return events.steps(commitment);
    }

    void keepSteps(Commitment commitment, List<Step> steps) {
        events.keepSteps(commitment, steps);
    }

    void tick(Commitment commitment, Step step) {
        events.tick(commitment, step);
    }

    /** A code that nobody has. */
    String code(OrganisationId organisation) {
        return PublicCode.next(organisations.root(organisation).code()).value();
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
