package id.pendopo.complaint;

import java.util.UUID;

/** Names a case within its organisation. */
public record ComplaintId(UUID value) {}
