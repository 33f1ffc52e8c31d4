package id.pendopo.catalogue.question;

import id.pendopo.catalogue.question.Vocabulary.Meaning;
import id.pendopo.catalogue.question.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A word or a phrase of a question, and what was made of it.
 *
 * @param forms of the word itself; none for a phrase
 * @param instead words that were taken in its stead, since nobody uses it
 * @param near words that look like it
 */
record Asked(
        String text,
        List<String> forms,
        List<Meaning> meanings,
        boolean saysNothing,
        boolean known,
        boolean begins,
        List<String> instead,
        List<String> near) {

    static Asked word(Word word) {
        return new Asked(
                word.text(),
                word.forms(),
                word.meanings(),
                word.saysNothing(),
                word.known(),
                word.begins(),
                List.of(),
                List.of());
    }

    /** A phrase means what it says, and what else it is called. */
    static Asked phrase(String text, List<Meaning> meanings) {
        var all = new ArrayList<>(meanings);
        all.addFirst(new Meaning(text, 1));
        return new Asked(text, List.of(), all, false, true, false, List.of(), List.of());
    }

    /** The words in use that it stands for; none when nobody can tell. */
    List<String> inUse() {
        if (!instead.isEmpty()) {
            return instead;
        }
        return known || !meanings.isEmpty() ? List.of(text) : List.of();
    }

    /** Means this, too. */
    Asked or(List<Meaning> more) {
        return more.isEmpty()
                ? this
                : taken(
                        Stream.concat(meanings.stream(), more.stream()).toList(),
                        saysNothing,
                        instead);
    }

    boolean strange() {
        return !known && !saysNothing && meanings.isEmpty();
    }

    /** The same, taken for other words. */
    Asked taken(List<Meaning> meanings, boolean saysNothing, List<String> instead) {
        return new Asked(text, forms, meanings, saysNothing, known, begins, instead, near);
    }

    Asked beside(List<String> words) {
        return new Asked(text, forms, meanings, saysNothing, known, begins, instead, words);
    }

    List<SearchQuery.Alternative> alternatives(Map<String, List<String>> written) {
        var all = new ArrayList<SearchQuery.Alternative>();
        if (!forms.isEmpty()) {
            all.add(new SearchQuery.Alternative(text, 1, List.of(forms)));
        }
        for (var meaning : meanings) {
            var parts =
                    Stream.of(meaning.text().split(" "))
                            .map(part -> written.getOrDefault(part, List.of(part)))
                            .toList();
            all.add(new SearchQuery.Alternative(meaning.text(), meaning.closeness(), parts));
        }
        return all;
    }
}
