package id.pendopo.catalogue.question;

import id.pendopo.catalogue.question.Vocabulary.Meaning;
import id.pendopo.catalogue.question.Vocabulary.Word;
import id.pendopo.shared.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what was meant by a word that nobody uses: spoken forms, lost blanks, lost vowels, slips.
 */
@Component
class Mender {

    /** A guess counts a little less than the word itself. */
    private static final double GUESSED = 0.9;

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_SKELETON = 4;

    private final WordStore words;

    Mender(WordStore words) {
        this.words = words;
    }

    /** The word with what it may mean; as it was when nobody can tell. */
    Asked mend(OrganisationId organisation, Asked asked) {
        var word = asked.text();
        var readings = Spoken.readings(word);
        var parts = parts(word);
        var wanted = new ArrayList<>(readings);
        parts.forEach(wanted::addAll);
        var used = new HashSet<>(words.inUse(organisation, wanted));
        for (var reading : readings) {
            if (used.contains(reading)) {
                var taken = taken(organisation, asked, List.of(reading));
                // Far from what was typed, a word that says nothing was met by chance.
                if (!taken.saysNothing() || close(word, reading)) {
                    return taken;
                }
            }
        }
        for (var pair : parts) {
            if (used.containsAll(pair)) {
                return together(organisation, asked, pair);
            }
        }
        if (isSkeleton(word)) {
            var whole = words.withConsonants(organisation, word);
            if (!whole.isEmpty()) {
                return taken(organisation, asked, whole);
            }
        }
        var near = words.near(organisation, word);
        var likely =
                near.stream()
                        .filter(one -> Typo.likely(word, one))
                        .sorted(Comparator.comparingInt(one -> Typo.distance(word, one)))
                        .limit(2)
                        .toList();
        return likely.isEmpty()
                ? asked.beside(near)
                : taken(organisation, asked.beside(near), likely);
    }

    private Asked taken(OrganisationId organisation, Asked asked, List<String> instead) {
        var found = words.words(organisation, instead);
        if (found.stream().anyMatch(Word::saysNothing)) {
            return asked.taken(List.of(), true, List.of());
        }
        var meanings =
                found.stream()
                        .flatMap(
                                word ->
                                        Stream.concat(
                                                Stream.of(new Meaning(word.text(), 1)),
                                                word.meanings().stream()))
                        .toList();
        return asked.taken(Interpreter.closer(meanings, GUESSED), false, instead);
    }

    private Asked together(OrganisationId organisation, Asked asked, List<String> pair) {
        var written =
                words.words(organisation, pair).stream()
                        .filter(word -> !word.saysNothing())
                        .map(
                                word ->
                                        word.meanings().isEmpty()
                                                ? word.text()
                                                : word.meanings().getFirst().text())
                        .collect(Collectors.joining(" "));
        return asked.taken(
                List.of(new Meaning(written, GUESSED)), false, List.of(String.join(" ", pair)));
    }

    private static boolean close(String word, String reading) {
        return word.startsWith(reading) || Typo.distance(word, reading) <= 2;
    }

    /** Where a blank may have been lost. */
    private static List<List<String>> parts(String word) {
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .mapToObj(at -> List.of(word.substring(0, at), word.substring(at)))
                .toList();
    }

    /** Short messages leave the vowels out: klhrn, pndh. */
    private static boolean isSkeleton(String word) {
        return word.length() >= SHORTEST_SKELETON
                && word.chars().skip(1).noneMatch(letter -> "aiueo".indexOf(letter) >= 0);
    }
}
