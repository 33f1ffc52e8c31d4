package id.pendopo.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Files of whoever stays without a name have none of their own either, only what they are. */
    public NewComplaint withoutNames() {
        if (!anonymous) {
            return this;
        }
        var plain = new ArrayList<Upload>();
        for (var file : uploads) {
            var ending = file.name().substring(Math.max(0, file.name().lastIndexOf('.')));
            var name = "lampiran-" + (plain.size() + 1) + ending;
            plain.add(new Upload(name, file.mediaType(), file.content()));
        }
        return with(plain);
    }

    /** A file that came with it, already cleaned. */
    public record Upload(String name, String mediaType, byte[] content) {}
}
