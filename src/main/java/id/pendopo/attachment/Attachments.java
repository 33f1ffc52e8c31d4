package id.pendopo.attachment;

import id.pendopo.shared.OrganisationId;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps files. */
@Component
public class Attachments {

    /** What is known of a kept file. */
    public record Kept(AttachmentId id, String name, String mediaType, long bytes) {}

    /** Keeps the content, in the caller's transaction. */
    public Kept keep(
            OrganisationId organisation, String name, String mediaType, InputStream content) {
        throw new UnsupportedOperationException();
    }

    public Optional<Kept> find(OrganisationId organisation, AttachmentId id) {
        throw new UnsupportedOperationException();
    }

    public void write(OrganisationId organisation, AttachmentId id, OutputStream target) {
        throw new UnsupportedOperationException();
    }
}
