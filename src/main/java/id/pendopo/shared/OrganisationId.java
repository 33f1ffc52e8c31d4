package id.pendopo.shared;

import java.util.UUID;

/** The tenant that a record belongs to for ever. First in every key of the tables that grow. */
public record OrganisationId(UUID value) {}
