package id.pendopo.complaint.publication;

import java.time.Instant;

/**
 * A wording that no officer has read.
 *
 * @param corrected by the reporter, and not made by the machine
 */
record WaitingText(String code, String title, boolean corrected, Instant since) {}
