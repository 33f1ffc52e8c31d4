package id.pendopo.complaint.similar;

import java.time.LocalDate;

/**
 * All of a case that is compared.
 *
 * @param category its code; empty where it is not known
 */
record Sketch(Gist gist, Spot spot, String category, LocalDate day) {}
