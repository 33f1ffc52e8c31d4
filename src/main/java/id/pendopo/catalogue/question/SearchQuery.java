package id.pendopo.catalogue.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for, one term for each word that says something. Every word of a term has been
 * folded, so that it can stand in PostgreSQL's query language between quotes.
 *
 * @param phrase all that was typed, folded
 * @param services how many services there are
 */
public record SearchQuery(String phrase, List<Term> terms, int services) {

    /**
     * So many services are looked at closely for each question. In a small catalogue that is all of
     * them; in a large one the rare words decide which, as they decide the order anyway.
     */
    static final int CLOSELY = 2_000;

    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /**
     * One way to say a word.
     *
     * @param label as a reader would write it
     * @param closeness 1 for the word itself, less for what is only near
     * @param words words that belong together, each in all its forms
     */
    public record Alternative(String label, double closeness, List<List<String>> words) {

        String sql(String weights) {
            return words.stream()
                    .map(
                            forms ->
                                    forms.stream()
                                            .map(form -> "'" + form + "'" + weights)
                                            .collect(Collectors.joining(" | ", "(", ")")))
                    .collect(Collectors.joining(" & ", "(", ")"));
        }
    }

    /**
     * A word, and what else may stand for it.
     *
     * @param unfinished the reader may still be typing: words that begin with it count, too
     * @param heads how many services are named with it
     * @param services how many services use it anywhere
     */
    public record Term(
            String word,
            List<Alternative> alternatives,
            boolean unfinished,
            int heads,
            int services) {

        private static final double UNFINISHED = 0.7;

        public Term {
            alternatives = List.copyOf(alternatives);
        }

        boolean used() {
            return services > 0 || unfinished;
        }

        /**
         * Rare words say more (inverse document frequency as in BM25, Robertson and others 1994).
         */
        double weight(int all) {
            int count = heads > 0 ? heads : services;
            return Math.log(1 + (all - Math.min(all, count) + 0.5) / (count + 0.5));
        }

        String sql(String weights) {
            var choices = alternatives.stream().map(one -> one.sql(weights));
            return Stream.concat(choices, beginning(weights).stream())
                    .collect(Collectors.joining(" | ", "(", ")"));
        }

        /** The same for each degree of closeness. */
        private List<Row> rows(int place, int all) {
            var rows = new ArrayList<Row>();
            alternatives.stream()
                    .collect(Collectors.groupingBy(Alternative::closeness))
                    .forEach(
                            (closeness, same) ->
                                    rows.add(
                                            new Row(
                                                    place,
                                                    weight(all) * closeness,
                                                    weights -> joined(same, weights))));
            if (unfinished) {
                rows.add(
                        new Row(
                                place,
                                weight(all) * UNFINISHED,
                                weights -> String.join(" | ", beginning(weights))));
            }
            return rows;
        }

        /** What each way to say it is called, in the order of {@link SearchQuery#ways}. */
        public List<String> ways() {
            var labels = alternatives.stream().map(Alternative::label);
            return Stream.concat(labels, unfinished ? Stream.of(word) : Stream.of()).toList();
        }

        private static String joined(List<Alternative> same, String weights) {
            return same.stream().map(one -> one.sql(weights)).collect(Collectors.joining(" | "));
        }

        private List<String> beginning(String weights) {
            var suffix = weights.isEmpty() ? ":*" : weights + "*";
            return unfinished ? List.of("'" + word + "'" + suffix) : List.of();
        }
    }

    /** How much a service is worth that has one of these words, by where it has it. */
    public record Row(int term, double worth, UnaryOperator<String> query) {

        public String named() {
            return query.apply(":A");
        }

        public String keyed() {
            return query.apply(":AB");
        }

        public String headed() {
            return query.apply(":ABC");
        }

        public String anywhere() {
            return query.apply("");
        }
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < terms.size(); i++) {
            rows.addAll(terms.get(i).rows(i, services));
        }
        return rows;
    }

    /** Each way to say each term, by itself. */
    public List<String> ways() {
        return terms.stream()
                .flatMap(
                        term ->
                                Stream.concat(
                                        term.alternatives().stream().map(one -> one.sql("")),
                                        term.beginning("").stream()))
                .toList();
    }

    /** How many terms a service has to have that is not named with any of them. */
    public int half() {
        return (terms.size() + 1) / 2;
    }

    /** Words so rare that each service that has one anywhere is looked at. */
    public String deep() {
        return within(Term::services);
    }

    /** Words so rare in names, keywords and summaries that each service with one is looked at. */
    public String near() {
        var rare = within(Term::heads);
        var every =
                terms.stream()
                        .filter(Term::used)
                        .map(term -> term.sql(""))
                        .collect(Collectors.joining(" & "));
        return Stream.of(rare, every)
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private String within(ToIntFunction<Term> count) {
        var chosen = new ArrayList<String>();
        int sum = 0;
        for (var term : terms.stream().sorted(Comparator.comparingInt(count)).toList()) {
            sum += count.applyAsInt(term);
            if (sum > CLOSELY) {
                break;
            }
            chosen.add(term.sql(""));
        }
        return String.join(" | ", chosen);
    }
}
