package id.pendopo.complaint;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which cases an officer may see, and which they may act in. What lies with the unit that looks
 * into misconduct is for inspectors alone, however high another officer stands, and what they hand
 * on they go on reading; secret cases are not for heads of units. What a machine held is for the
 * desk of the whole organisation alone, so that a flood never reaches those whom it is about.
 */
@Component
public class Reach {

    private final Organisations organisations;
    private final SettingStore settings;
    private final CoHandlerStore coHandlers;
    private final Routing routing;

    Reach(
            Organisations organisations,
            SettingStore settings,
            CoHandlerStore coHandlers,
            Routing routing) {
        this.organisations = organisations;
        this.settings = settings;
        this.coHandlers = coHandlers;
        this.routing = routing;
    }

    /**
     * Units whose cases an officer may see, for SQL.
     *
     * @param plain units of which only cases that are not secret
     * @param all units of which secret cases, too
     * @param held units of which also those that a machine took for abuse
     * @param watching for those who {@link #watches watch}: the unit that looks into misconduct and
     *     those above it, for what is about one of these is not for them; for others empty
     */
    public record Units(List<UUID> plain, List<UUID> all, List<UUID> held, List<UUID> watching) {}

    public Units units(Officer officer) {
        var watched = supervised(officer);
        return new Units(
                ids(officer, unit -> sees(officer, unit, watched, false)),
                ids(officer, unit -> sees(officer, unit, watched, true)),
                ids(officer, unit -> sorts(officer, unit, watched)),
                watched.filter(top -> officer.mayAt(top, Role.INSPECTOR))
                        .map(top -> ids(officer, unit -> top.within(unit.path())))
                        .orElse(List.of()));
    }

    public boolean reads(Officer officer, Complaint complaint) {
        return acts(officer, complaint)
                || watches(officer, complaint)
                || complaint.status().shown()
                        && coHandlers.of(complaint.organisation(), complaint.id()).stream()
                                .filter(unit -> !accused(complaint, unit))
                                .anyMatch(unit -> sees(officer, complaint, unit));
    }

    /**
     * Inspectors read what is about conduct, or came to the safe desk, wherever it lies; but not
     * what is about themselves, whatever its class became.
     */
    public boolean watches(Officer officer, Complaint complaint) {
        return complaint.status().shown()
                && (complaint.matter().supervision() || complaint.desk() == Desk.SAFE)
                && officer.organisation().equals(complaint.organisation())
                && supervised(officer)
                        .filter(top -> officer.mayAt(top, Role.INSPECTOR))
                        .filter(top -> !routing.named(complaint, top))
                        .isPresent();
    }

    private boolean accused(Complaint complaint, UnitId helping) {
        return organisations
                .unit(complaint.organisation(), helping)
                .filter(unit -> routing.accused(complaint, unit))
                .isPresent();
    }

    /** May the officer move it on? Helping units may not, nor those who only watch. */
    public boolean acts(Officer officer, Complaint complaint) {
        return sees(officer, complaint, complaint.owner());
    }

    /** Who looks into the conduct of officials; the root where nobody was named. */
    public Unit supervision(Complaint complaint) {
        return settings.supervision(complaint.organisation())
                .flatMap(id -> organisations.unit(complaint.organisation(), id))
                .orElseGet(() -> organisations.root(complaint.organisation()));
    }

    private boolean sees(Officer officer, Complaint complaint, UnitId at) {
        return officer.organisation().equals(complaint.organisation())
                && organisations
                        .unit(complaint.organisation(), at)
                        .filter(
                                unit ->
                                        complaint.status().shown()
                                                ? sees(
                                                        officer,
                                                        unit,
                                                        supervised(officer),
                                                        complaint.secret())
                                                : sorts(officer, unit, supervised(officer)))
                        .isPresent();
    }

    private static boolean sees(
            Officer officer, Unit unit, Optional<Unit> watched, boolean secret) {
        if (watched.filter(top -> unit.within(top.path())).isPresent()) {
            return officer.mayAt(unit, Role.INSPECTOR);
        }
        return officer.mayAt(unit, Role.COMPLAINT_OFFICER)
                || !secret && officer.mayAt(unit, Role.UNIT_HEAD);
    }

    /** May the officer tell abuse from complaints there? */
    private boolean sorts(Officer officer, Unit unit, Optional<Unit> watched) {
        return watched.filter(top -> unit.within(top.path())).isPresent()
                ? officer.mayAt(unit, Role.INSPECTOR)
                : officer.mayAt(organisations.root(officer.organisation()), Role.COMPLAINT_OFFICER);
    }

    private Optional<Unit> supervised(Officer officer) {
        return settings.supervision(officer.organisation())
                .flatMap(id -> organisations.unit(officer.organisation(), id));
    }

    private interface Which {
        boolean test(Unit unit);
    }

    private List<UUID> ids(Officer officer, Which which) {
        return organisations.units(officer.organisation()).stream()
                .filter(which::test)
                .map(unit -> unit.id().value())
                .toList();
    }
}
