package id.pendopo.complaint.exchange;

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

    /** Name of its field in a form. */
    String field() {
        return "padanan-" + Integer.toHexString(hashCode());
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
