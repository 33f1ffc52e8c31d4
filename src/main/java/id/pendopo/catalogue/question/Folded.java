package id.pendopo.catalogue.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Text as the search compares it: small letters without accents, and nothing between words but a
 * space.
 */
public final class Folded {

    /** More words than these say nothing new about a service. */
    private static final int MOST_WORDS = 14;

    private static final int LONGEST_WORD = 40;

    private Folded() {}

    public static String text(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    public static String text(Stream<String> written) {
        return text(String.join(" ", written.toList()));
    }

    /** The words of what was typed. Single letters only count when there is nothing else. */
    public static List<String> words(String typed) {
        var all =
                Stream.of(text(typed).split(" "))
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
        var longer = all.stream().filter(word -> word.length() > 1).toList();
        return longer.isEmpty() ? all : longer;
    }
}
