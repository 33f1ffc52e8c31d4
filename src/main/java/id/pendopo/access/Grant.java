package id.pendopo.access;

import java.util.UUID;

/**
 * A role held at a unit: it holds there and below.
 *
 * @param path the unit's path, such as {@code /RSK/RSK-DINKES/}
 */
public record Grant(Role role, UUID unit, String path) {}
