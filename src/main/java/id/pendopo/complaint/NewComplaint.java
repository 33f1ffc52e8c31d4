package id.pendopo.complaint;

import id.pendopo.attachment.FileNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is brought, nothing of it checked yet.
 *
 * @param caseClass empty as the category has it
 * @param target code of the unit that it is about; empty when the reporter does not know
 * @param language in which it is written
 * @param received when the organisation got it on paper or by telephone; null for now
 */
public record NewComplaint(
        String category,
        String caseClass,
        String title,
        String body,
        String remedy,
        @Nullable LocalDate eventDate,
        Location location,
        String target,
        String service,
        boolean anonymous,
        boolean secret,
        Reporter reporter,
        String language,
        Channel channel,
        @Nullable Instant received,
        List<Upload> uploads) {

    /** The same with these files. */
    public NewComplaint with(List<Upload> files) {
        return new NewComplaint(
                category, caseClass, title, body, remedy, eventDate, location, target, service,
                anonymous, secret, reporter, language, channel, received, files);
    }

    /** A file that came with it, already cleaned. */
    public record Upload(String name, String mediaType, byte[] content) {

        /** The same, called by its place in the case. */
        Upload named(int number) {
            var name = FileNames.numbered("lampiran", number, this.name);
            return new Upload(name, mediaType, content);
        }
    }
}
