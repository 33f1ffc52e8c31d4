package id.pendopo.catalogue.maklumat;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes and revokes the maklumat of units, and reads them. */
@Component
public class Maklumats {

    private final MaklumatStore store;
    private final ConditionStore conditions;
    private final AuditTrail audit;
    private final Clock clock;

    Maklumats(MaklumatStore store, ConditionStore conditions, AuditTrail audit, Clock clock) {
        this.store = store;
        this.conditions = conditions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that holds. */
    public Optional<Maklumat> current(OrganisationId organisation, Unit unit) {
        return store.all(organisation, unit.id()).stream().filter(Maklumat::holds).findFirst();
    }

    /** All of a unit, the latest first. */
    List<Maklumat> all(OrganisationId organisation, Unit unit) {
        return store.all(organisation, unit.id());
    }

    /** What the unit would pledge on this day: its standards in force. */
    List<Maklumat.Promise> pledged(OrganisationId organisation, Unit unit, LocalDate day) {
        return store.inForce(organisation, unit.id(), day);
    }

    List<Maklumat.Statement> statements() {
        return store.statements();
    }

    List<ConditionStore.Condition> conditions(OrganisationId organisation, List<Unit> units) {
        return conditions.of(organisation, units.stream().map(Unit::id).toList());
    }

    /** Publishes what was signed; sent twice, the form makes one. */
    @Transactional
    Outcome<Maklumat> publish(Officer officer, Unit unit, MaklumatForm form, LocalDate today) {
        if (!officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var compensation = form.compensation();
        var signature = form.signature(today);
        if (signature == null) {
            return Outcome.refused(form.problems());
        }
        var promises = pledged(officer.organisation(), unit, today);
        if (promises.isEmpty()) {
            return Outcome.refused("", Refusal.NO_STANDARD);
        }
        var fresh = made(form.number(), compensation, signature, promises);
        var before = all(officer.organisation(), unit);
        int next = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        var same = before.stream().filter(one -> one.holds() && one.repeats(fresh)).findFirst();
        if (form.number() == next && same.isPresent()) {
            if (same.get().signature().date().equals(signature.date())) {
                return Outcome.refused("", Refusal.SAME_DAY);
            }
            if (!form.again()) {
                return Outcome.refused("ulang", Refusal.SAME_AGAIN);
            }
        }
        if (form.number() != next
                || !add(officer.organisation(), unit, fresh, officer.actor(), clock.instant())) {
            return all(officer.organisation(), unit).stream()
                    .filter(one -> one.fingerprint().equals(fresh.fingerprint()))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("", Refusal.CHANGED_MEANWHILE));
        }
        record(officer, unit, "maklumat.published", fresh);
        return Outcome.done(fresh);
    }

    /** A maklumat of these words. */
    Maklumat made(
            int number,
            String compensation,
            Maklumat.Signature signature,
            List<Maklumat.Promise> promises) {
        var statements = store.statements();
        return new Maklumat(
                number,
                statements,
                compensation,
                signature,
                promises,
                Maklumat.print(number, statements, compensation, signature, promises),
                clock.instant(),
                true,
                null,
                "");
    }

    /** False when the unit has one with this number already. */
    boolean add(
            OrganisationId organisation, Unit unit, Maklumat maklumat, String author, Instant now) {
        return store.add(organisation, unit.id(), maklumat, author, now);
    }

    /** Takes back the one that holds, from today on. */
    @Transactional
    Outcome<Maklumat> revoke(Officer officer, Unit unit, MaklumatForm form, LocalDate today) {
        if (!officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var reason = form.reason();
        if (!form.problems().isEmpty()) {
            return Outcome.refused(form.problems());
        }
        var current = current(officer.organisation(), unit);
        if (current.isEmpty()
                || !store.revoke(
                        officer.organisation(), unit.id(), current.get().number(), today, reason)) {
            return Outcome.refused("", Refusal.NOT_IN_FORCE);
        }
        record(officer, unit, "maklumat.revoked", current.get());
        return Outcome.done(current.get());
    }

    private void record(Officer officer, Unit unit, String act, Maklumat maklumat) {
        audit.record(
                officer.organisation(),
                officer.actor(),
                act,
                unit.code(),
                Map.of(
                        "number",
                        Integer.toString(maklumat.number()),
                        "fingerprint",
                        maklumat.fingerprint()));
    }
}
