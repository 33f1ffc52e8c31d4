package id.pendopo.survey.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who answers for the report.
 *
 * @param nip number of a civil servant, 18 digits; empty for others
 * @param recorded when an officer wrote down that it was signed
 */
record Signature(
        String name, String nip, String position, String place, LocalDate day, Instant recorded) {

    /** As letters print it: 19800101 200501 1 001. */
    String spacedNip() {
        return nip.length() == 18
                ? nip.substring(0, 8)
                        + " "
                        + nip.substring(8, 14)
                        + " "
                        + nip.charAt(14)
                        + " "
                        + nip.substring(15)
                : nip;
    }
}
