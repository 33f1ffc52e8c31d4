package id.pendopo.complaint.safe;

import java.time.Duration;

/**
 * How receipts of the safe desk are made and looked up.
 *
 * @param digits 16, in a national installation 20
 * @param memory of Argon2id, in KiB
 * @param perSecond look-ups of all senders together
 * @param each how long each look-up takes, found or not
 * @param longest how long a look-up waits for its turn
 */
record ReceiptRule(
        int digits,
        int memory,
        int passes,
        int lanes,
        int perSecond,
        Duration each,
        Duration longest) {}
