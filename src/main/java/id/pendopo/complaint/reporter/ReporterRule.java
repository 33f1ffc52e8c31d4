package id.pendopo.complaint.reporter;

import java.time.Duration;

/**
 * What holds when reporters look at their cases.
 *
 * @param ombudsmanAfter working days from receipt
 * @param tries wrong receipts of all together
 * @param within the time in which the tries grow back
 */
record ReporterRule(int ombudsmanAfter, int tries, Duration within) {}
