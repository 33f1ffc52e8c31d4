package id.pendopo.catalogue.subscription;

import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a standard, for those who follow it.
 *
 * @param kind APPROVED, EXTENDED, REVIEWED or WITHDRAWN
 * @param on the day from which it counts
 * @param until the new last day of an extension
 */
record News(
        UUID id,
        String code,
        String service,
        int version,
        String kind,
        LocalDate on,
        @Nullable LocalDate until,
        String reason,
        Instant at) {

    /** In one sentence. */
    String sentence(Texts texts) {
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
        return texts.t(
                "catalogue.decision." + kind,
                version,
                day.format(on),
                until == null ? "" : day.format(until));
    }

    String sentence(Page page) {
        return sentence(page.texts());
    }

    /** Where the version can be read. */
    String path() {
        return "/layanan/" + code + "/standar/" + version;
    }
}
