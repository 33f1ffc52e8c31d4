package id.pendopo.complaint.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names beside the words with which Indonesians address people. There are more names than any
 * list holds, so the list is of the words that are none.
 */
final class Names {

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}-])(?:bapak|ibu|pak|bu|bpk|sdr|sdri|saudara|saudari|an)\\b\\.?(?![-/\\p{L}])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?:h|hj|dr|drs|dra|ir|prof|r|rr|raden|kh)\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD =
            Pattern.compile("\\G[ \\t]+(\\p{L}[\\p{L}'’.]*\\p{L}\\.?|\\p{Lu}\\.)");

    /** Beginnings of verbs; a name of so many letters seldom begins so. */
    private static final Pattern VERB =
            Pattern.compile("(?:me[mnlrw]|meng|meny|di[a-z]|ber|ter|pe[mn]|se[a-z])\\p{L}{4,}");

    private static final int MOST = 4;
    private static final Set<String> NONE = read();

    private Names() {}

    static List<Masking.Span> in(String words) {
        var names = new ArrayList<Masking.Span>();
        var title = TITLE.matcher(words);
        while (title.find()) {
            if (!title.group().equalsIgnoreCase("an") && !title.group().equalsIgnoreCase("an.")
                    || title.group().endsWith(".")) {
                name(words, title.end(), names);
            }
        }
        return names;
    }

    private static void name(String words, int from, List<Masking.Span> names) {
        var word = WORD.matcher(words).region(from, words.length());
        int start = -1;
        int end = -1;
        int parts = 0;
        boolean capital = false;
        while (parts < MOST && word.find()) {
            var part = word.group(1);
            if (start < 0 && DEGREE.matcher(part).matches()) {
                continue;
            }
            boolean upper = Character.isUpperCase(part.codePointAt(0));
            if (!(parts == 0 ? first(part, upper) : further(part, upper, capital))) {
                break;
            }
            capital |= upper;
            start = start < 0 ? word.start(1) : start;
            end = word.start(1) + withoutStop(part).length();
            parts++;
            if (end < word.end(1)) {
                break;
            }
        }
        if (start >= 0) {
            names.add(new Masking.Span(start, end, Masking.Kind.NAME));
        }
    }

    private static boolean first(String part, boolean upper) {
        return !none(part) && (upper || !VERB.matcher(plain(part)).matches());
    }

    /** After a capital only capitals go on; among small letters one more word may. */
    private static boolean further(String part, boolean upper, boolean capital) {
        return capital ? upper && !none(part) : first(part, upper) && plain(part).length() > 2;
    }

    private static boolean none(String part) {
        return NONE.contains(plain(part));
    }

    private static String plain(String part) {
        return withoutStop(part).toLowerCase(Locale.ROOT);
    }

    private static String withoutStop(String part) {
        return part.length() > 2 && part.endsWith(".")
                ? part.substring(0, part.length() - 1)
                : part;
    }

    private static Set<String> read() {
        try (var file =
                Objects.requireNonNull(
                        Names.class.getResourceAsStream("/complaint/after-a-title.txt"))) {
            var words = new HashSet<String>();
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    words.addAll(List.of(line.strip().split("\\s+")));
                }
            }
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
