package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;

/** A role that an account holds at a unit and below it. */
record HeldRole(Role role, Unit unit) {}
