package id.pendopo.complaint;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which unit has a case. The lowest one able to act gets it; the unit that a case of misconduct is
 * about never does, nor one below it.
 */
@Component
public class Routing {

    private final Organisations organisations;
    private final SettingStore settings;
    private final CoHandlerStore coHandlers;

    Routing(Organisations organisations, SettingStore settings, CoHandlerStore coHandlers) {
        this.organisations = organisations;
        this.settings = settings;
        this.coHandlers = coHandlers;
    }

    @Nullable UnitId target(OrganisationId organisation, String code) {
        return code.isBlank()
                ? null
                : organisations.unit(organisation, code).map(Unit::id).orElse(null);
    }

    /** Code of the unit that a case is about; empty when that is not known. */
    String code(Complaint complaint) {
        return complaint.target() == null
                ? ""
                : organisations
                        .unit(complaint.organisation(), complaint.target())
                        .map(Unit::code)
                        .orElse("");
    }

    /** Where a case is read first: at the desk of the whole, or with those who watch conduct. */
    UnitId first(
            OrganisationId organisation, Desk desk, CaseClass caseClass, @Nullable UnitId target) {
        var watching = supervision(organisation);
        boolean watched = desk == Desk.SAFE || caseClass.supervision();
        return watched && !accused(organisation, caseClass, target, watching)
                ? watching.id()
                : organisations.root(organisation).id();
    }

    /** Where a case that became one of conduct is read first. */
    Unit first(Complaint complaint) {
        var watching = watching(complaint);
        return accused(complaint, watching)
                ? organisations.root(complaint.organisation())
                : watching;
    }

    /**
     * Is the unit the one that a case of misconduct is about, or below it? Whom the reporter named
     * counts for ever, whomever the desk names later.
     */
    public boolean accused(Complaint complaint, Unit unit) {
        return complaint.matter().supervision() && named(complaint, unit);
    }

    /** Is the case about the unit, or about one above it? Whatever its class, as with accused. */
    boolean named(Complaint complaint, Unit unit) {
        return targets(complaint)
                .anyMatch(target -> within(complaint.organisation(), unit, target));
    }

    private static Stream<UnitId> targets(Complaint complaint) {
        return Stream.of(
                        Optional.ofNullable(complaint.target()),
                        Optional.ofNullable(complaint.firstTarget()))
                .flatMap(Optional::stream);
    }

    /** What an event says when the desk names another unit as the one complained about. */
    Map<String, Object> renamed(Complaint before, Complaint after) {
        return Objects.equals(before.target(), after.target())
                ? Map.of()
                : Map.of("target_before", code(before), "target", code(after));
    }

    /** Units that helped and are now complained about help no more; these are they. */
    List<Unit> dismiss(Complaint complaint) {
        return coHandlers.of(complaint.organisation(), complaint.id()).stream()
                .flatMap(id -> organisations.unit(complaint.organisation(), id).stream())
                .filter(unit -> accused(complaint, unit))
                .filter(
                        unit ->
                                coHandlers.remove(
                                        complaint.organisation(), complaint.id(), unit.id()))
                .toList();
    }

    /** Names the unit that looks into the conduct of officials. */
    public void supervision(OrganisationId organisation, Unit unit) {
        settings.supervision(organisation, unit.id());
    }

    /** The unit that looks into the conduct of officials. */
    public Unit watching(Complaint complaint) {
        return supervision(complaint.organisation());
    }

    /** Does it lie with those who look into the conduct of officials? */
    public boolean watched(Complaint complaint) {
        return watches(complaint, unit(complaint, complaint.owner()));
    }

    /** Is the unit one of those who look into the conduct of officials? */
    public boolean watches(Complaint complaint, Unit unit) {
        var watching = supervision(complaint.organisation());
        return watching.parent() != null && within(complaint.organisation(), unit, watching.id());
    }

    /**
     * Who looks again when the reporter does not agree, or the unit gives the case back: the unit
     * above; the root has none above. What is about conduct, or lies with those who watch it, never
     * goes up to officers who may not know of it: those who watch conduct look again themselves. So
     * does what came to the safe desk before it would reach the desk of the whole.
     */
    public Unit superior(Complaint complaint) {
        if (complaint.matter().supervision()) {
            return first(complaint);
        }
        var above = above(complaint);
        boolean atTheTop = above.parent() == null;
        return watched(complaint) || complaint.desk() == Desk.SAFE && atTheTop
                ? first(complaint)
                : above;
    }

    /** The unit above the one that has it; the root has none above. */
    Unit above(Complaint complaint) {
        return Optional.ofNullable(owner(complaint).parent())
                .flatMap(parent -> organisations.unit(complaint.organisation(), parent))
                .orElseGet(() -> organisations.root(complaint.organisation()));
    }

    /** Units that may get the case, the one that it is about first. */
    public List<Unit> possible(Complaint complaint) {
        return organisations.units(complaint.organisation()).stream()
                .filter(Unit::active)
                .filter(unit -> !accused(complaint, unit))
                .toList();
    }

    public Optional<Unit> unit(Complaint complaint, String code) {
        return organisations.unit(complaint.organisation(), code);
    }

    Unit owner(Complaint complaint) {
        return unit(complaint, complaint.owner());
    }

    private Unit unit(Complaint complaint, UnitId id) {
        return organisations.unit(complaint.organisation(), id).orElseThrow();
    }

    Unit supervision(OrganisationId organisation) {
        return settings.supervision(organisation)
                .flatMap(id -> organisations.unit(organisation, id))
                .orElseGet(() -> organisations.root(organisation));
    }

    private boolean accused(
            OrganisationId organisation,
            CaseClass caseClass,
            @Nullable UnitId target,
            Unit candidate) {
        return caseClass.supervision() && target != null && within(organisation, candidate, target);
    }

    private boolean within(OrganisationId organisation, Unit unit, UnitId top) {
        return organisations
                .unit(organisation, top)
                .filter(one -> unit.within(one.path()))
                .isPresent();
    }
}
