package id.pendopo.complaint.exchange;

import id.pendopo.attachment.Cleaning;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail, taken apart.
 *
 * @param identifier that the sender’s program gave it, or something made of its content
 * @param sender address; empty when it has none
 * @param text what the sender wrote, without what was quoted and without a signature
 * @param cut whether something was left out of the text
 * @param automatic why it counts as written by a machine; null when a person wrote it
 */
record Letter(
        String identifier,
        Instant arrived,
        String sender,
        String name,
        List<String> recipients,
        String subject,
        String text,
        boolean cut,
        List<Cleaning.Sent> files,
        @Nullable Automatic automatic) {

    /** Why nobody is behind an e-mail. */
    enum Automatic {
        AUTOMATIC,
        BOUNCE,
        LIST,
        OWN
    }
}
