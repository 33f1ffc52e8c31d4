package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** How complaints were handled in a stretch of days, for modules that follow what came of it. */
public interface HandlingMeasures {

    /** What is measured, as the public figures count it. */
    enum Measure {
        /** Of a hundred decided cases, those that were answered before a limit was missed. */
        ON_TIME,
        /** Working days after which half of the first answers had come. */
        FIRST_ANSWER,
        /** Of a hundred answered cases, those whose reporters did not agree. */
        CONTESTED
    }

    /**
     * A measure.
     *
     * @param value cases of a hundred, or working days
     * @param n how many cases it comes from
     * @param low and high ends of its 95 % interval
     */
    record Measured(double value, long n, double low, double high) {}

    /**
     * The measure of cases that came from the first day up to and with the last. Empty as long as
     * some of them are undecided, and where there are fewer than six.
     */
    Optional<Measured> measured(
            OrganisationId organisation,
            Collection<UnitId> units,
            Measure measure,
            LocalDate first,
            LocalDate last);
}
