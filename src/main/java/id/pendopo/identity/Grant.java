package id.pendopo.identity;

import id.pendopo.organisation.UnitId;

/**
 * A role held at a unit: it holds there and below.
 *
 * @param path the unit's path, such as {@code /RSK/RSK-DINKES/}
 */
public record Grant(Role role, UnitId unit, String path) {}
