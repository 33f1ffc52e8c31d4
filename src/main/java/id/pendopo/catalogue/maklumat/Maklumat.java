package id.pendopo.catalogue.maklumat;

import id.pendopo.shared.Crockford;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public pledge of a unit to keep its service standards (UU 25/2009 Pasal 22), as it was
 * signed.
 *
 * @param number counts the pledges of the unit, from 1
 * @param latest whether no later one of the unit replaces it
 * @param fingerprint {@link #print} when it was published
 */
public record Maklumat(
        int number,
        List<Statement> statements,
        String compensation,
        Signature signature,
        List<Promise> promises,
        String fingerprint,
        Instant publishedAt,
        boolean latest,
        @Nullable LocalDate revokedOn,
        String revocationReason) {

    private static final int SHOWN = 16;

    /** One sentence of it. */
    public record Statement(String id, String en) {}

    /**
     * Who signed it, where and when.
     *
     * @param employeeNumber NIP; blank where none is shown
     */
    public record Signature(
            String place,
            LocalDate date,
            String signatory,
            String position,
            String employeeNumber) {}

    /**
     * A standard that is pledged.
     *
     * @param version the version that was signed for
     * @param now the version in force today; null when none is
     */
    public record Promise(
            String code, String name, String language, int version, @Nullable Integer now) {

        /** The standard is another one today. */
        public boolean changed() {
            return now == null || now != version;
        }
    }

    public Maklumat {
        statements = List.copyOf(statements);
        promises = List.copyOf(promises);
    }

    public boolean holds() {
        return latest && revokedOn == null;
    }

    /** What is kept is what was signed. */
    boolean intact() {
        return fingerprint.equals(print(number, statements, compensation, signature, promises));
    }

    /** Does it say the same by the same hand, whatever number and date it bears? */
    boolean repeats(Maklumat other) {
        return words().equals(other.words());
    }

    private String words() {
        var undated =
                new Signature(
                        signature.place(),
                        LocalDate.EPOCH,
                        signature.signatory(),
                        signature.position(),
                        signature.employeeNumber());
        return print(0, statements, compensation, undated, promises);
    }

    /** As it is shown: the first characters, in groups. */
    String shownFingerprint() {
        return Crockford.grouped(Crockford.of(HexFormat.of().parseHex(fingerprint), SHOWN));
    }

    /** SHA-256, in hexadecimal digits, of all that is signed, in a fixed order. */
    static String print(
            int number,
            List<Statement> statements,
            String compensation,
            Signature signature,
            List<Promise> promises) {
        var text = new StringBuilder().append(number).append('\n');
        statements.forEach(one -> text.append(one.id()).append('\n'));
        text.append(compensation).append('\n');
        text.append(signature.place()).append('\n').append(signature.date()).append('\n');
        text.append(signature.signatory()).append('\n').append(signature.position()).append('\n');
        text.append(signature.employeeNumber()).append('\n');
        promises.stream()
                .map(one -> one.code() + " " + one.version() + "\n")
                .sorted()
                .forEach(text::append);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
