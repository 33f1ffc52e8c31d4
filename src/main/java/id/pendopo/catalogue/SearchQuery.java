package id.pendopo.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for, one term for each word that says something. Every word of a term has been
 * folded, so that it can stand in PostgreSQL's query language between quotes.
 *
 * @param phrase all that was typed, folded
 */
record SearchQuery(String phrase, List<Term> terms) {

    SearchQuery {
        terms = List.copyOf(terms);
    }

    /**
     * A word, and what else may stand for it.
     *
     * @param alternatives each a list of words that belong together, each word in all its forms
     * @param unfinished the reader may still be typing: words that begin with it count, too
     */
    record Term(String word, List<List<List<String>>> alternatives, boolean unfinished) {

        String sql() {
            var choices = alternatives.stream().map(Term::together);
            var all = unfinished ? Stream.concat(choices, Stream.of(quoted(word) + ":*")) : choices;
            return all.collect(Collectors.joining(" | ", "(", ")"));
        }

        private static String together(List<List<String>> words) {
            return words.stream()
                    .map(
                            forms ->
                                    forms.stream()
                                            .map(Term::quoted)
                                            .collect(Collectors.joining(" | ", "(", ")")))
                    .collect(Collectors.joining(" & ", "(", ")"));
        }

        private static String quoted(String word) {
            return "'" + word + "'";
        }
    }

    /** Each term by itself. */
    String[] groups() {
        return terms.stream().map(Term::sql).toArray(String[]::new);
    }

    /** Every term must be there. */
    String every() {
        return String.join(" & ", groups());
    }

    /** Some term must be there. */
    String some() {
        return String.join(" | ", groups());
    }

    /** How many terms a service has to match when none matches all. */
    int half() {
        return (terms.size() + 1) / 2;
    }
}
