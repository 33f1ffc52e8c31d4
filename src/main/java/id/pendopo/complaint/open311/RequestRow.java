package id.pendopo.complaint.open311;

import id.pendopo.complaint.Status;
import id.pendopo.complaint.publication.PublicPlaces.Place;
import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public case as other systems ask for it.
 *
 * @param place as it was given, not for everybody's eyes
 * @param changed when something of it was told last
 * @param due the last day for the answer; null while the clock stands still
 */
record RequestRow(
        UUID id,
        String code,
        String category,
        String caseClass,
        UnitId owner,
        Status status,
        String title,
        String body,
        Instant received,
        @Nullable Instant ended,
        Instant changed,
        @Nullable LocalDate due,
        Place place,
        boolean anonymous) {

    /**
     * What leads on behind it.
     *
     * @param timed whether the list goes by changes: their times are told
     */
    Cursor cursor(boolean timed) {
        return new Cursor(code, 0, timed ? changed : null);
    }

    /**
     * Open311 knows no titles; the one of a report that came through it begins the story anyway.
     */
    String description() {
        var begun = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
        return body.startsWith(begun) ? body : title + "\n" + body;
    }
}
