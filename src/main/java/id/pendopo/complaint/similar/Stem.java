package id.pendopo.complaint.similar;

import java.util.List;

/**
 * The heart of an Indonesian word: {@code perbaikan} and {@code diperbaiki} become {@code baik}.
 * Without a dictionary, after the affixes that grammars list (Sneddon, "Indonesian: A Comprehensive
 * Grammar") and two of everyday speech, {@code -in} and {@code ng-}; what counts is that forms of a
 * word meet, not that the result is one.
 */
final class Stem {

    private static final int SHORTEST = 4;
    private static final List<String> PARTICLES = List.of("nya", "lah", "kah", "pun");
    private static final List<String> SUFFIXES = List.of("kan", "an", "in", "i");
    private static final String VOWELS = "aeiou";

    private Stem() {}

    static String of(String word) {
        var stem = word;
        for (var particle : PARTICLES) {
            stem = without(stem, particle);
        }
        stem = withoutPrefix(withoutPrefix(stem));
        for (var suffix : SUFFIXES) {
            var shorter = without(stem, suffix);
            if (!shorter.equals(stem)) {
                return shorter;
            }
        }
        return stem;
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST
                ? word.substring(0, word.length() - ending.length())
                : word;
    }

    private static String withoutPrefix(String word) {
        for (var prefix : List.of("meny", "peny")) {
            if (cut(word, prefix)) {
                return vowelAt(word, 4) ? "s" + word.substring(4) : word;
            }
        }
        for (var prefix : List.of("meng", "peng")) {
            if (cut(word, prefix)) {
                return word.substring(4);
            }
        }
        for (var prefix : List.of("mem", "pem")) {
            if (cut(word, prefix)) {
                return (vowelAt(word, 3) ? "p" : "") + word.substring(3);
            }
        }
        for (var prefix : List.of("men", "pen")) {
            if (cut(word, prefix)) {
                return (vowelAt(word, 3) ? "t" : "") + word.substring(3);
            }
        }
        for (var prefix : List.of("ber", "ter", "per", "ng", "di", "se", "ke", "me")) {
            if (cut(word, prefix)) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private static boolean cut(String word, String prefix) {
        return word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST;
    }

    private static boolean vowelAt(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
