package id.pendopo.complaint.desk;

import java.util.UUID;

/** A filter that an officer saved under a name. */
record Saved(UUID id, String name, Wanted wanted) {}
