package id.pendopo.complaint;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with a case: understands it, and finds who can act. */
@Component
public class Dispatch {

    private static final Role[] DECIDING = {Role.COMPLAINT_OFFICER, Role.UNIT_HEAD, Role.INSPECTOR};

    private final Acting acting;
    private final Routing routing;
    private final Law law;

    Dispatch(Acting acting, Routing routing, Law law) {
        this.acting = acting;
        this.routing = routing;
        this.law = law;
    }

    /** A case that a machine held is one after all. */
    @Transactional
    public Outcome<Complaint> release(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer, id, Move.RELEASE, said, c -> Outcome.done(Acting.to(c, Status.SUBMITTED)));
    }

    /** It is abuse. It is kept, and nobody else sees it. */
    @Transactional
    public Outcome<Complaint> reject(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer, id, Move.REJECT, said, c -> Outcome.done(acting.end(c, Status.SPAM)));
    }

    /** Undoes either, as long as nothing else has happened. */
    @Transactional
    public Outcome<Complaint> holdAgain(Officer officer, ComplaintId id, int seen) {
        var said = new Said(seen, "", "", List.of());
        return acting.act(
                officer,
                id,
                Move.HOLD,
                said,
                c -> Outcome.done(c.change().status(Status.HELD).ended(null).done()));
    }

    /**
     * It is understood: which class, about which unit, and who handles it.
     *
     * @param target blank keeps the unit that the reporter named; another one needs words
     */
    @Transactional
    public Outcome<Complaint> verify(
            Officer officer,
            ComplaintId id,
            Said said,
            String caseClass,
            String category,
            String target,
            String unit) {
        return acting.act(
                officer,
                id,
                Move.VERIFY,
                said,
                c -> {
                    var unknown = unknown(caseClass, category);
                    if (!unknown.isEmpty()) {
                        return Outcome.refused(unknown);
                    }
                    var into = law.caseClass(caseClass).orElseThrow();
                    var about = target.isBlank() ? Optional.<Unit>empty() : routing.unit(c, target);
                    if (about.isEmpty() && !target.isBlank()) {
                        return Outcome.refused("terlapor", Refusal.UNIT_UNKNOWN, target);
                    }
                    var named = about.map(Unit::id).orElse(c.target());
                    boolean replaced = c.target() != null && !c.target().equals(named);
                    if (replaced && Acting.tooShort(said)) {
                        return Outcome.refused("kata", Refusal.WORDS_TOO_SHORT, Acting.FEWEST);
                    }
                    var classed = c.change().classed(into, category).target(named).done();
                    return hand(classed, unit);
                });
    }

    /** What of these the law does not list. */
    private List<Problem> unknown(String caseClass, String category) {
        if (law.caseClass(caseClass).isEmpty()) {
            return List.of(Problem.of("kelas", Refusal.CLASS_UNKNOWN, caseClass));
        }
        return law.category(category).isEmpty()
                ? List.of(Problem.of("kategori", Refusal.CATEGORY_UNKNOWN, category))
                : List.of();
    }

    /** Another unit has to act. */
    @Transactional
    public Outcome<Complaint> forward(Officer officer, ComplaintId id, Said said, String unit) {
        return acting.act(
                officer,
                id,
                Move.FORWARD,
                said,
                c ->
                        Acting.tooShort(said)
                                ? Outcome.refused("kata", Refusal.WORDS_TOO_SHORT, Acting.FEWEST)
                                : routing.unit(c, unit)
                                                .filter(to -> to.id().equals(c.owner()))
                                                .isPresent()
                                        ? Outcome.refused("unit", Refusal.UNIT_HAS_IT)
                                        : handOn(officer, c, unit));
    }

    /** A unit that hands it sideways gives it back as much as one that returns it. */
    private Outcome<Complaint> handOn(Officer officer, Complaint c, String unit) {
        if (!sideways(officer, c, unit)) {
            return hand(c, unit);
        }
        return c.counts().returns() >= law.version(c.rules()).returns()
                ? Outcome.refused("unit", Refusal.DECIDED_ABOVE)
                : hand(c.change().returned().done(), unit);
    }

    /** Neither those above the unit that has it decide, nor does it stay below that unit. */
    private boolean sideways(Officer officer, Complaint c, String unit) {
        var owner = routing.owner(c);
        boolean decides =
                owner.id().equals(routing.watching(c).id())
                        || officer.mayAt(routing.superior(c), DECIDING)
                        || !routing.watched(c) && officer.mayAt(routing.above(c), DECIDING);
        boolean below = routing.unit(c, unit).filter(to -> to.within(owner.path())).isPresent();
        return !decides && !below;
    }

    /** Back to the unit above, with a listed reason; not for ever to and fro. */
    @Transactional
    public Outcome<Complaint> giveBack(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer,
                id,
                Move.RETURN,
                said,
                c ->
                        c.counts().returns() >= law.version(c.rules()).returns()
                                ? Outcome.refused(
                                        "", Refusal.TOO_MANY_RETURNS, c.counts().returns())
                                : Outcome.done(
                                        c.change()
                                                .status(Status.RETURNED)
                                                .owner(routing.superior(c).id())
                                                .returned()
                                                .done()));
    }

    /** Another class or category; the clocks count from the first day again. */
    @Transactional
    public Outcome<Complaint> reclassify(
            Officer officer, ComplaintId id, Said said, String caseClass, String category) {
        return acting.act(
                officer,
                id,
                Move.RECLASSIFY,
                said,
                c -> {
                    var unknown = unknown(caseClass, category);
                    if (!unknown.isEmpty()) {
                        return Outcome.refused(unknown);
                    }
                    var into = law.caseClass(caseClass).orElseThrow();
                    var matter = c.matter();
                    if (matter.caseClass().equals(caseClass)
                            && matter.category().equals(category)) {
                        return Outcome.refused("kelas", Refusal.SAME_CLASS);
                    }
                    if (Acting.tooShort(said)) {
                        return Outcome.refused("kata", Refusal.WORDS_TOO_SHORT, Acting.FEWEST);
                    }
                    var classed = c.change().classed(into, category).done();
                    // What turns out to be about conduct leaves the hands of those it is about.
                    return Outcome.done(
                            into.supervision() && !matter.supervision()
                                    ? classed.change()
                                            .owner(routing.first(classed).id())
                                            .status(
                                                    c.status() == Status.SUBMITTED
                                                            ? Status.SUBMITTED
                                                            : Status.FORWARDED)
                                            .done()
                                    : classed);
                });
    }

    @Transactional
    public Outcome<Complaint> archive(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer, id, Move.ARCHIVE, said, c -> Outcome.done(acting.end(c, Status.ARCHIVED)));
    }

    private Outcome<Complaint> hand(Complaint c, String code) {
        var unit = routing.unit(c, code);
        if (unit.isEmpty() || !unit.get().active()) {
            return Outcome.refused("unit", Refusal.UNIT_UNKNOWN, code);
        }
        if (routing.accused(c, unit.get())) {
            return Outcome.refused("unit", Refusal.UNIT_IS_ACCUSED, unit.get().shortName());
        }
        return Outcome.done(c.change().status(Status.FORWARDED).owner(unit.get().id()).done());
    }
}
