package id.pendopo.catalogue.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a word that is spoken or typed in haste may be written: ngelaporin is lapor, malem is malam,
 * ilang is hilang. The nasal verbs, the endings -in and -an and the lowered vowel are those that
 * Sneddon describes ("Colloquial Jakartan Indonesian", Pacific Linguistics 581, 2006, chapters 2
 * and 3); the endings -e and -ne are Javanese, -x and -2 are those of short messages. The stems of
 * written words are the database's (Tala, "A Study of Stemming Effects on Information Retrieval in
 * Bahasa Indonesia", Amsterdam 2003).
 */
final class Spoken {

    private static final int LAYERS = 3;
    private static final int MOST = 240;

    /** Shorter remainders are most often another word. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_WITHOUT_CLITIC = 2;

    private static final List<String> CLITICS =
            List.of("nya", "ny", "ku", "mu", "lah", "kah", "ne", "e", "x");
    private static final List<String> ENDINGS = List.of("in", "an", "kan", "i");
    private static final List<String> PREFIXES =
            List.of("di", "ke", "nge", "ng", "ter", "te", "ber", "se", "be", "meng", "me");
    private static final Pattern LAST_VOWEL = Pattern.compile("e(?=[^aeiou]+$)");
    private static final Pattern HELD = Pattern.compile("(.)\\1{2,}");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    /** One sound, two letters. */
    private static final List<List<String>> LETTERS =
            List.of(
                    List.of("z", "j"),
                    List.of("j", "z"),
                    List.of("p", "f"),
                    List.of("f", "p"),
                    List.of("v", "f"),
                    List.of("p", "v"),
                    List.of("kh", "h"),
                    List.of("sy", "s"),
                    List.of("q", "k"),
                    List.of("dh", "d"),
                    List.of("th", "t"),
                    List.of("oe", "u"),
                    List.of("dj", "j"),
                    List.of("tj", "c"));

    private Spoken() {}

    /** Other writings of the word, those with the least change first. */
    static List<String> readings(String word) {
        var all = new LinkedHashSet<String>();
        var layer = List.of(word);
        for (int i = 0; i < LAYERS; i++) {
            layer = layer.stream().flatMap(one -> changed(one).stream()).distinct().toList();
            all.addAll(layer);
        }
        all.remove(word);
        return all.stream().limit(MOST).toList();
    }

    private static Set<String> changed(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(HELD.matcher(word).replaceAll("$1"));
        forms.add(DOUBLED.matcher(word).replaceAll("$1"));
        forms.add(word.replaceFirst("(?<=\\p{L}{2})[2²]$", ""));
        CLITICS.forEach(end -> add(forms, without(word, end), SHORTEST_WITHOUT_CLITIC));
        if (!word.isEmpty() && "aiueo".indexOf(word.charAt(0)) >= 0) {
            forms.add("h" + word);
        }
        forms.add(LAST_VOWEL.matcher(word).replaceFirst("a"));
        if (word.endsWith("e")) {
            forms.add(word.substring(0, word.length() - 1) + "ai");
        }
        if (word.endsWith("o")) {
            forms.add(word.substring(0, word.length() - 1) + "au");
        }
        ENDINGS.forEach(end -> add(forms, without(word, end), SHORTEST));
        PREFIXES.stream()
                .filter(word::startsWith)
                .forEach(start -> add(forms, word.substring(start.length()), SHORTEST));
        nasal(word).forEach(form -> add(forms, form, SHORTEST));
        for (var pair : LETTERS) {
            forms.add(word.replace(pair.getFirst(), pair.getLast()));
        }
        forms.remove("");
        return forms;
    }

    /** Nyari is cari, nulis is tulis, mindah is pindah, ngirim is kirim. */
    private static Stream<String> nasal(String word) {
        var forms = new ArrayList<String>();
        if (word.startsWith("ny")) {
            forms.add("s" + word.substring(2));
            forms.add("c" + word.substring(2));
        } else if (word.startsWith("ng")) {
            forms.add("k" + word.substring(2));
        } else if (word.startsWith("n")) {
            forms.add("t" + word.substring(1));
            forms.add(word.substring(1));
        } else if (word.startsWith("m")) {
            forms.add("p" + word.substring(1));
        }
        return forms.stream();
    }

    private static String without(String word, String end) {
        return word.endsWith(end) ? word.substring(0, word.length() - end.length()) : "";
    }

    private static void add(Set<String> forms, String form, int shortest) {
        if (form.length() >= shortest) {
            forms.add(form);
        }
    }
}
