package id.pendopo.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes a text as people do: shortened, in haste, with slips. */
final class Hand {

    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final RandomGenerator chance;

    Hand(RandomGenerator chance) {
        this.chance = chance;
        for (var line : Matter.lines("short-forms.txt")) {
            var words = List.of(line.split(" "));
            shortForms.put(words.getFirst(), words.subList(1, words.size()));
        }
    }

    /** As on an old telephone, where each letter costs. */
    String message(String text) {
        var written = new StringBuilder();
        for (var word : text.toLowerCase(Locale.ROOT).replaceAll("[.,]", "").split(" ")) {
            written.append(written.isEmpty() ? "" : " ").append(messageWord(word));
        }
        return slips(written.toString(), 0.02);
    }

    private String messageWord(String word) {
        int dash = word.indexOf('-');
        if (dash > 2 && chance.nextInt(4) > 0) {
            return word.substring(0, dash) + "2";
        }
        var known = shortForms.get(word);
        if (known != null && chance.nextInt(10) < 8) {
            return known.get(chance.nextInt(known.size()));
        }
        if (word.length() > 4 && chance.nextInt(10) < 3) {
            return withoutVowel(word);
        }
        return word.length() > 3 && chance.nextInt(20) == 0
                ? word + word.substring(word.length() - 1).repeat(3)
                : word;
    }

    private String withoutVowel(String word) {
        for (int attempt = 0; attempt < 4; attempt++) {
            int at = 1 + chance.nextInt(word.length() - 2);
            if ("aeiou".indexOf(word.charAt(at)) >= 0) {
                return word.substring(0, at) + word.substring(at + 1);
            }
        }
        return word;
    }

    /** Some fingers hit the next key, or none, or two in the wrong order. */
    String slips(String text, double each) {
        var written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetter(letter) || chance.nextDouble() > each) {
                written.append(letter);
                continue;
            }
            switch (chance.nextInt(4)) {
                case 0 -> {}
                case 1 -> written.append(letter).append(letter);
                case 2 -> written.append((char) ('a' + chance.nextInt(26)));
                default -> {
                    if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                        written.append(text.charAt(i + 1));
                        i++;
                    }
                    written.append(letter);
                }
            }
        }
        return written.toString();
    }
}
