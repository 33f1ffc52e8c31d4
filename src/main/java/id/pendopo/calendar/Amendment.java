package id.pendopo.calendar;

import java.time.Instant;

/** Once that days were added to a calendar or taken out of it, and by which decree. */
record Amendment(String decree, Instant recordedAt, int added, int removed) {}
