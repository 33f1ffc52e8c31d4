package id.pendopo.organisation;

import java.util.UUID;

/** A unit of the tree. */
public record UnitId(UUID value) {}
