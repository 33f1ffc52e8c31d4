package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Findings from the day on which they are proposed to the day on which they are answered. */
@Component
public class Findings {

    private final FindingStore store;
    private final Ledger ledger;
    private final FollowUpLaw law;
    private final PromiseWishes wishes;
    private final Organisations organisations;

    Findings(
            FindingStore store,
            Ledger ledger,
            FollowUpLaw law,
            PromiseWishes wishes,
            Organisations organisations) {
        this.store = store;
        this.ledger = ledger;
        this.law = law;
        this.wishes = wishes;
        this.organisations = organisations;
    }

    /**
     * Proposes what a source says now; what it says no longer and nobody has answered is taken
     * back. Proposed twice, it stays one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(
            OrganisationId organisation, Kind kind, String source, List<Finding> findings) {
        var kept = findings.stream().map(Finding::detail).toList();
        store.withdraw(organisation, kind, source, kept);
        findings.forEach(store::propose);
    }

    /** From this day on everybody may know of what came from this source. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(OrganisationId organisation, Kind kind, String source, LocalDate day) {
        store.publish(organisation, kind, source, day);
    }

    /** Its source is public no longer: nothing of it is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hide(OrganisationId organisation, Kind kind, String source) {
        store.hide(organisation, kind, source);
    }

    /** Another unit is to answer, unless somebody has. */
    @Transactional(propagation = Propagation.MANDATORY)
    void passOn(OrganisationId organisation, Kind kind, String source, UnitId unit) {
        store.passOn(organisation, kind, source, unit);
    }

    public List<Finding> ofSource(OrganisationId organisation, Kind kind, String source) {
        return store.ofSource(organisation, kind, source);
    }

    /** The finding, if the officer answers such at its unit. */
    public Optional<Finding> known(Officer officer, UUID id) {
        return store.find(officer.organisation(), id).filter(one -> mayAnswer(officer, one));
    }

    /** Does the officer answer it? */
    public boolean mayAnswer(Officer officer, Finding finding) {
        return organisations
                .unit(officer.organisation(), finding.unit())
                .filter(unit -> officer.mayAt(unit, roles(finding.kind())))
                .isPresent();
    }

    private static Role[] roles(Kind kind) {
        return switch (kind) {
            case SURVEY_ELEMENT -> new Role[] {Role.SURVEY_OFFICER, Role.UNIT_HEAD};
            case COMPLAINT -> new Role[] {Role.COMPLAINT_OFFICER, Role.UNIT_HEAD};
        };
    }

    /** Those of the officer's units that wait for an answer, or were answered. */
    public Some<Finding> of(Officer officer, boolean open, int offset, int limit) {
        var kept = new EnumMap<Kind, List<UnitId>>(Kind.class);
        for (var kind : Kind.values()) {
            kept.put(kind, units(officer, roles(kind)));
        }
        return store.ofUnits(officer.organisation(), kept, open, offset, limit);
    }

    /** The units for which the officer keeps commitments. */
    public List<UnitId> units(Officer officer) {
        return units(officer, Ledger.KEEPERS);
    }

    private List<UnitId> units(Officer officer, Role... roles) {
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> officer.mayAt(unit, roles))
                .map(Unit::id)
                .toList();
    }

    /** What these units were told and answered, of which everybody may know. */
    public Some<Finding> story(
            OrganisationId organisation, Collection<UnitId> units, int offset, int limit) {
        return store.story(organisation, units, false, offset, limit);
    }

    /** What these units were told and have not answered, of which everybody may know. */
    public Some<Finding> unanswered(
            OrganisationId organisation, Collection<UnitId> units, int limit) {
        return store.story(organisation, units, true, 0, limit);
    }

    /** Answers without a promise: it says why nothing is done. */
    @Transactional
    public Outcome<Finding> decline(Officer officer, UUID id, Wish wish) {
        var problems = new ArrayList<Problem>();
        var reason =
                wishes.text(
                        wish, Field.REASON, PromiseWishes.LONG, Refusal.REASON_MISSING, problems);
        var found = law.answer(wish.of(Field.ANSWER), "id");
        if (found.isEmpty()) {
            problems.addFirst(Problem.of(Field.ANSWER, Refusal.ANSWER_MISSING));
        } else if (found.get().commits()) {
            problems.addFirst(Problem.of(Field.ANSWER, Refusal.ANSWER_NEEDS_PROMISE));
        }
        return problems.isEmpty()
                ? answered(officer, id, found.orElseThrow().code(), reason)
                : Outcome.refused(problems);
    }

    /** Writes the answer down, if it is the officer's to give and none was given. */
    Outcome<Finding> answered(Officer officer, UUID id, String code, String reason) {
        var found = store.lock(officer.organisation(), id);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN, id.toString());
        }
        var finding = found.get();
        if (!mayAnswer(officer, finding)) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE, finding.source());
        }
        if (!finding.open()) {
            return Outcome.refused("", Refusal.ALREADY_ANSWERED);
        }
        var answer = new Finding.Answer(code, reason, ledger.today(officer.organisation()));
        store.answer(finding, answer);
        ledger.act(
                officer,
                "followup.answered",
                finding.source(),
                Map.of("detail", finding.detail(), "answer", code));
        return Outcome.done(store.find(officer.organisation(), id).orElseThrow());
    }

    /** An id for a finding that is about to be proposed. */
    static UUID fresh() {
        return Ids.next();
    }
}
