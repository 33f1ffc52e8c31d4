package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;

/**
 * A role that an account holds at a unit and below it.
 *
 * @param lent somebody lends it until a day; it can be neither given nor taken back by itself
 */
record HeldRole(Role role, Unit unit, boolean lent) {

    HeldRole(Role role, Unit unit) {
        this(role, unit, false);
    }
}
