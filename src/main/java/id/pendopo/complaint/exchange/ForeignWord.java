package id.pendopo.complaint.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * What another system calls a category; the same in large and small letters.
 *
 * @param word as it was first met
 */
record ForeignWord(String system, String word) {

    private static final int LONGEST_SYSTEM = 80;
    private static final int LONGEST_WORD = 200;

    /** Longer ones are no names. */
    boolean likely() {
        return !word.isEmpty()
                && word.length() <= LONGEST_WORD
                && system.length() <= LONGEST_SYSTEM;
    }

    /** By which it is known. */
    String key() {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Name of its field in a form; no other word has it, whoever chose the words. */
    String field() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(system.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(key().getBytes(StandardCharsets.UTF_8));
            return "padanan-" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignWord that
                && system.equals(that.system)
                && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, key());
    }
}
