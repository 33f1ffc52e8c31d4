package id.pendopo.complaint.open311;

import java.time.Duration;
import java.time.Instant;

/**
 * How much is answered and taken.
 *
 * @param changed when the services and their attributes last changed
 * @param days longest span of a question
 * @param rows most requests in an answer
 * @param perHour so much may one key send
 * @param metres radius of a search near a point, when none is given, and the widest
 * @param trialKept how long what was sent to the test endpoint can be read back
 */
record Rule(Instant changed, int days, int rows, int perHour, Metres metres, Duration trialKept) {

    /** Of the search near a point. */
    record Metres(int usual, int most) {}
}
