package id.pendopo.identity.delegation;

import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;

/** A role that an officer holds for good at a unit, and may therefore lend. */
record OwnRole(Role role, Unit unit) {

    /** As the form names it. */
    String value() {
        return role.wire() + "@" + unit.code();
    }
}
