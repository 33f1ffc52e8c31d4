package id.pendopo.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a commitment was kept.
 *
 * @param text what it shows
 * @param link where it can be seen; empty for a file
 * @param file null for a link
 */
public record Evidence(
        UUID id,
        String text,
        String link,
        @Nullable UUID file,
        String name,
        String mediaType,
        long bytes,
        LocalDate added) {

    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
