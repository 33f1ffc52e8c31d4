package id.pendopo.complaint.safe;

import id.pendopo.attachment.Cleaning;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Refusal;
import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.shared.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Files that come to the safe desk. Their names go when they are kept: cameras write the time into
 * them, and people their own.
 */
@Component
class SafeFiles {

    /** Field of the forms. */
    static final String FIELD = "berkas";

    private final Cleaning cleaning;
    private final DraftGuard guard;

    SafeFiles(Cleaning cleaning, DraftGuard guard) {
        this.cleaning = cleaning;
        this.guard = guard;
    }

    /** Cleans what was sent with a message to a case, as long as its network brought no more. */
    Outcome<List<NewComplaint.Upload>> clean(List<Cleaning.Sent> sent, String address) {
        long bytes = sent.stream().mapToLong(Cleaning.Sent::size).sum();
        return bytes == 0 || guard.bringsUnknown(address, bytes)
                ? clean(sent)
                : Outcome.refused(FIELD, Refusal.TOO_MANY_FILES_AT_ONCE, guard.minutes());
    }

    /** Cleans what was sent with one message. */
    Outcome<List<NewComplaint.Upload>> clean(List<Cleaning.Sent> sent) {
        return cleaning.all(FIELD, sent)
                .map(
                        files ->
                                files.stream()
                                        .map(
                                                one ->
                                                        new NewComplaint.Upload(
                                                                one.name(),
                                                                one.mediaType(),
                                                                one.content()))
                                        .toList());
    }

    /** Stands for their contents; empty without files. */
    static String mark(List<Cleaning.Sent> sent) {
        if (sent.isEmpty()) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var one : sent) {
                digest.update((one.content().length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(one.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
