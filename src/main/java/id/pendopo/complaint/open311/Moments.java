package id.pendopo.complaint.open311;

import id.pendopo.shared.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times as Open311 writes them: ISO 8601 as W3C notes it, with a zone. */
final class Moments {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DAY = 10;

    private Moments() {}

    static String wire(Instant at, Page page) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                page.local(at.truncatedTo(ChronoUnit.SECONDS)).toOffsetDateTime());
    }

    /**
     * What was meant; a day alone is its beginning. A plus that an address made a blank is a plus
     * again.
     */
    static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            if (typed.length() == DAY) {
                return near(LocalDate.parse(typed).atStartOfDay(zone).toOffsetDateTime());
            }
            int blank = typed.lastIndexOf(' ');
            var text =
                    blank > DAY
                            ? typed.substring(0, blank) + "+" + typed.substring(blank + 1)
                            : typed;
            return near(OffsetDateTime.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> near(OffsetDateTime at) {
        return at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(at.toInstant());
    }
}
