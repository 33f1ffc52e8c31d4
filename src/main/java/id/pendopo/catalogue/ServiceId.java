package id.pendopo.catalogue;

import java.util.UUID;

/** A service of the catalogue. */
public record ServiceId(UUID value) {}
