package id.pendopo.complaint.clock;

import java.time.Instant;

/**
 * One turn of a case: from this moment on it is at this stage, with this unit, in this class. What
 * else is written into a case, such as notes and files, is no turn. The same turn again begins the
 * step anew and changes nothing else: so it is when somebody is told a second time.
 *
 * @param unit the unit that holds the case, whose calendar and zone count from now on
 * @param caseClass code of the class, such as {@code NON_PENGAWASAN}; that of the last turn counts
 * @param objection whether the reporter objected to the answer, which gives further days
 */
public record Turn<U>(Instant at, Stage stage, U unit, String caseClass, boolean objection) {}
