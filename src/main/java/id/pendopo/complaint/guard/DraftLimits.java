package id.pendopo.complaint.guard;

import java.time.Duration;

/**
 * How much may lie in the house that is not sent yet.
 *
 * @param perNetwork so many drafts may one network begin in one window
 * @param perShared the same where a whole building or a proxy has one address
 * @param megabytesPerNetwork so much may one network add to drafts in one window
 * @param megabytesPerShared the same where a whole building or a proxy has one address
 * @param megabytes of files in all drafts together
 */
record DraftLimits(
        Duration window,
        int perNetwork,
        int perShared,
        int megabytesPerNetwork,
        int megabytesPerShared,
        int megabytes) {}
