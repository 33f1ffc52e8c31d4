package id.pendopo.attachment;

import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files. Their contents stream in and out, so that a large one needs no more memory. */
@Component
public class Attachments {

    private static final int CHUNK = 64 * 1024;

    /**
     * What is known of a kept file.
     *
     * @param name cleaned, without folders
     * @param sha256 of the content, in hexadecimal digits
     */
    public record Kept(AttachmentId id, String name, String mediaType, long bytes, String sha256) {}

    private final AttachmentStore store;
    private final Clock clock;

    Attachments(AttachmentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps the content, in the caller's transaction.
     *
     * @param name as the sender gave it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(
            OrganisationId organisation, String name, String mediaType, InputStream content) {
        return keep(organisation, Ids.next(), name, mediaType, clock.instant(), content);
    }

    /**
     * The same for a file of which nobody may know when it came: its identifier tells nothing, and
     * the moment is one that the caller chose.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keepUntimed(
            OrganisationId organisation,
            String name,
            String mediaType,
            Instant moment,
            InputStream content) {
        return keep(organisation, Ids.timeless(), name, mediaType, moment, content);
    }

    private Kept keep(
            OrganisationId organisation,
            UUID key,
            String name,
            String mediaType,
            Instant moment,
            InputStream content) {
        var id = new AttachmentId(key);
        store.add(organisation, id, FileNames.clean(name), mediaType, moment);
        var digest = sha256();
        long bytes = 0;
        try {
            int number = 0;
            for (var part = content.readNBytes(CHUNK);
                    part.length > 0;
                    part = content.readNBytes(CHUNK)) {
                store.addChunk(organisation, id, number++, part);
                digest.update(part);
                bytes += part.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read to its end", e);
        }
        var hash = digest.digest();
        store.complete(organisation, id, bytes, hash);
        return new Kept(
                id, FileNames.clean(name), mediaType, bytes, HexFormat.of().formatHex(hash));
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(OrganisationId organisation, AttachmentId id) {
        return store.find(organisation, id);
    }

    /** Deletes the file and its content, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(OrganisationId organisation, AttachmentId id) {
        store.remove(organisation, id);
    }

    /**
     * Lays the file and its content down again, so that neither the order of rows nor the
     * transaction tells when it came.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void layAnew(OrganisationId organisation, AttachmentId id) {
        store.again(organisation, id);
    }

    /** Takes away what rows that were laid anew were before. */
    public void sweep() {
        store.vacuum();
    }

    /** Writes the content to the target, part by part: no connection waits for a slow reader. */
    public void write(OrganisationId organisation, AttachmentId id, OutputStream target) {
        try {
            int number = 0;
            for (var part = store.chunk(organisation, id, number);
                    part.isPresent();
                    part = store.chunk(organisation, id, ++number)) {
                target.write(part.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be written to its end", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
