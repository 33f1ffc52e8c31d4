package id.pendopo.catalogue;

import id.pendopo.organisation.UnitId;

/**
 * A service as other modules know it.
 *
 * @param unit the unit that is answerable for the service
 * @param language language in which name and standard are written
 */
public record ServiceRef(ServiceId id, String code, String name, UnitId unit, String language) {}
