package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * One recorded act.
 *
 * @param sequence from 1, without gaps
 * @param at to the microsecond, as the database keeps it
 * @param actor who did it: an account's id, or the name of a job or command
 * @param action such as {@code survey.published}
 * @param subject code of what it was done to
 * @param details JSON; never identity data
 */
record AuditEntry(
        OrganisationId organisation,
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String details) {

    static final byte[] BEGINNING = new byte[32];

    /** SHA-256 over the hash before and over every field, each with its length. */
    byte[] hash(byte[] previous) {
        try {
            var bytes = new ByteArrayOutputStream();
            var data = new DataOutputStream(bytes);
            data.write(previous);
            data.writeLong(organisation.value().getMostSignificantBits());
            data.writeLong(organisation.value().getLeastSignificantBits());
            data.writeLong(sequence);
            data.writeLong(at.getEpochSecond());
            data.writeInt(at.getNano());
            for (var text : new String[] {actor, action, subject, details}) {
                var encoded = text.getBytes(StandardCharsets.UTF_8);
                data.writeInt(encoded.length);
                data.write(encoded);
            }
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
