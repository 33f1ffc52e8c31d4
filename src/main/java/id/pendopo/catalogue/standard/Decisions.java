package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.ServiceStore;
import id.pendopo.catalogue.Shape;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding about a version: put in force, found right again, extended, withdrawn. */
@Component
class Decisions {

    private final Standards standards;
    private final StandardVersionStore versions;
    private final DecisionStore store;
    private final Record record;
    private final Clock clock;

    /** What else is told of a decision: to the search, and to the audit trail. */
    @Component
    record Record(ServiceStore services, AuditTrail audit) {}

    Decisions(
            Standards standards,
            StandardVersionStore versions,
            DecisionStore store,
            Record record,
            Clock clock) {
        this.standards = standards;
        this.versions = versions;
        this.store = store;
        this.record = record;
        this.clock = clock;
    }

    List<DecisionStore.Event> events(Subject subject) {
        return store.events(subject);
    }

    /** What was decided about one version after it was decreed. */
    List<DecisionStore.Event> about(Subject subject, Version version) {
        return store.events(subject).stream()
                .filter(event -> event.version() == version.number())
                .filter(event -> event.kind() != DecisionStore.Kind.APPROVED)
                .toList();
    }

    /** What the form begins with: today, and for a decree the hand that signed the unit's last. */
    Map<String, String> proposal(Subject subject, Version version, Act act) {
        var today = version.today().toString();
        var proposal = new HashMap<>(Map.of("tanggal", today, "mulai", today));
        if (act == Act.APPROVE) {
            store.lastSigned(subject)
                    .ifPresent(
                            hand -> {
                                proposal.put("penanda", hand.signatory());
                                proposal.put("jabatan", hand.position());
                            });
        }
        return proposal;
    }

    /** Does what the officer asks for, as the form says. */
    @Transactional
    public Outcome<Subject> decide(
            Officer officer, Subject subject, Version version, Act act, TypedFields typed) {
        if (!officer.mayAt(subject.unit(), Role.ADMIN, Role.UNIT_HEAD)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var problems =
                switch (act) {
                    case APPROVE -> approve(officer, subject, version, typed);
                    case REVIEW -> review(officer, subject, version, typed);
                    case EXTEND -> extend(officer, subject, version, typed);
                    case WITHDRAW -> withdraw(officer, subject, version, typed);
                };
        return problems.isEmpty() ? Outcome.done(subject) : Outcome.refused(problems);
    }

    private List<Problem> approve(
            Officer officer, Subject subject, Version version, TypedFields typed) {
        if (!versions.lock(subject, version.number())) {
            return List.of(Problem.of("", Refusal.NOT_A_DRAFT));
        }
        var approval = Approval.of(typed);
        var problems = typed.problems();
        for (var component : standards.missing(subject, version.number(), "id")) {
            problems.add(missing(component));
        }
        if (approval != null) {
            problems.addAll(approval.problems(subject, version.today()));
        }
        if (approval == null || !problems.isEmpty()) {
            return problems;
        }
        store.approve(subject, version.number(), approval, clock.instant());
        var said = standards.bodies(subject, version.number()).values().stream();
        record.services()
                .learn(
                        subject.organisation(),
                        subject.service().id(),
                        said.map(Body.class::cast),
                        clock.instant());
        record(officer, subject, version, DecisionStore.Kind.APPROVED, approval.from(), null, "");
        return List.of();
    }

    /** A service that costs nothing must say so: silence on fees has its own sentence. */
    private static Problem missing(LawComponent component) {
        var reason =
                component.shape() == Shape.FEES ? Refusal.FEES_MISSING : Refusal.COMPONENT_MISSING;
        return Problem.of(component.code(), reason, component.name());
    }

    private List<Problem> review(
            Officer officer, Subject subject, Version version, TypedFields typed) {
        if (!Act.REVIEW.fits(version)) {
            return List.of(Problem.of("", Refusal.NOT_IN_FORCE));
        }
        var day = typed.date("tanggal");
        var note = Objects.requireNonNullElse(typed.optional("alasan"), "");
        if (day != null && (day.isAfter(version.today()) || day.isBefore(version.from()))) {
            typed.problems().add(Problem.of("tanggal", Refusal.REVIEW_OUTSIDE));
        }
        if (day == null || !typed.problems().isEmpty()) {
            return typed.problems();
        }
        record(officer, subject, version, DecisionStore.Kind.REVIEWED, day, null, note);
        return List.of();
    }

    private List<Problem> extend(
            Officer officer, Subject subject, Version version, TypedFields typed) {
        if (!version.inForce()) {
            return List.of(Problem.of("", Refusal.NOT_IN_FORCE));
        }
        var old = version.validUntil();
        if (old == null) {
            return List.of(Problem.of("", Refusal.NO_END));
        }
        var until = typed.date("sampai");
        var reason = typed.area("alasan");
        if (until != null && (!until.isAfter(old) || until.isBefore(version.today()))) {
            typed.problems().add(Problem.of("sampai", Refusal.NOT_LONGER));
        }
        if (until == null || !typed.problems().isEmpty()) {
            return typed.problems();
        }
        if (!store.extend(subject, version.number(), until, clock.instant())) {
            return List.of(Problem.of("sampai", Refusal.NOT_LONGER));
        }
        var kind = DecisionStore.Kind.EXTENDED;
        record(officer, subject, version, kind, version.today(), until, reason);
        return List.of();
    }

    private List<Problem> withdraw(
            Officer officer, Subject subject, Version version, TypedFields typed) {
        if (!Act.WITHDRAW.fits(version)) {
            return List.of(Problem.of("", Refusal.OVER_ALREADY));
        }
        // Somebody may have decreed it since it was read: then there is no draft to throw away.
        if (version.draft() && !versions.lock(subject, version.number())) {
            return List.of(Problem.of("", Refusal.NOT_A_DRAFT));
        }
        var reason = typed.area("alasan");
        var from = version.draft() ? version.today() : typed.date("mulai");
        if (from != null && from.isBefore(version.today())) {
            typed.problems().add(Problem.of("mulai", Refusal.IN_THE_PAST));
        }
        if (from == null || !typed.problems().isEmpty()) {
            return typed.problems();
        }
        if (!store.withdraw(subject, version.number(), from, reason, clock.instant())) {
            return List.of(Problem.of("", Refusal.OVER_ALREADY));
        }
        record(officer, subject, version, DecisionStore.Kind.WITHDRAWN, from, null, reason);
        return List.of();
    }

    private void record(
            Officer officer,
            Subject subject,
            Version version,
            DecisionStore.Kind kind,
            LocalDate on,
            @Nullable LocalDate until,
            String reason) {
        var at = clock.instant();
        var event =
                new DecisionStore.Event(
                        version.number(), kind, on, until, reason, officer.name(), at);
        store.add(subject, event);
        record.audit()
                .record(
                        officer.organisation(),
                        officer.actor(),
                        "standard." + kind.name().toLowerCase(java.util.Locale.ROOT),
                        subject.service().code(),
                        Map.of("version", version.number(), "on", on.toString()));
    }
}
