package id.pendopo.identity.delegation;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what at a unit, for those who answer for it. */
@Component
class Rights {

    private final RightStore store;
    private final Organisations organisations;

    Rights(RightStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    /** The units for which the officer answers. */
    List<Unit> units(Officer officer) {
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD))
                .toList();
    }

    /** Nothing when the officer does not answer for the unit. */
    List<Right> at(Officer officer, Unit unit) {
        return officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD)
                ? store.at(officer.organisation(), unit)
                : List.of();
    }
}
