package id.pendopo.catalogue;

import id.pendopo.shared.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looking for services in the words of every day: word forms, other names, abbreviations and typing
 * errors are understood. What was typed is neither kept nor logged.
 */
@Component
class Search {

    /** Three letters begin too many words that mean something else: sim, simbg. */
    private static final int SHORTEST_BEGINNING = 4;

    private final SearchStore store;

    Search(SearchStore store) {
        this.store = store;
    }

    /**
     * What was found.
     *
     * @param whole each service has every word; otherwise these are the nearest
     * @param meant for each word nobody uses, the words taken in its stead
     * @param nearby when nothing was found: words with which something is
     */
    record Result(
            List<ServiceCard> cards,
            long total,
            boolean whole,
            Map<String, List<String>> meant,
            List<String> nearby) {}

    /** Some services from this one on; without words, all of them by name. */
    Result look(
            OrganisationId organisation,
            String typed,
            SearchStore.Where where,
            int limit,
            int offset) {
        var words = Folded.words(typed);
        if (words.isEmpty()) {
            var found = store.browse(organisation, where, limit, offset);
            return new Result(found.cards(), found.total(), true, Map.of(), List.of());
        }
        var asked = store.words(organisation, words);
        var telling = asked.stream().filter(word -> !word.saysNothing()).toList();
        var counted = telling.isEmpty() ? asked : telling;
        var near = near(organisation, counted);
        var meant = meant(near);
        var query = query(typed, counted, meant);
        for (boolean every : List.of(true, false)) {
            var found = store.search(organisation, query, every, where, limit, offset);
            // After the last service with every word, the nearest ones do not follow.
            boolean past =
                    found.cards().isEmpty()
                            && offset > 0
                            && store.search(organisation, query, every, where, 1, 0).total() > 0;
            if (past || !found.cards().isEmpty()) {
                return new Result(found.cards(), found.total(), every, meant, List.of());
            }
        }
        return new Result(List.of(), 0, true, Map.of(), nearby(counted, near));
    }

    private Map<String, List<String>> near(
            OrganisationId organisation, List<SearchStore.Word> words) {
        var near = new LinkedHashMap<String, List<String>>();
        for (var word : words) {
            if (!word.known() && word.meanings().isEmpty()) {
                near.put(word.word(), store.near(organisation, word.word()));
            }
        }
        return near;
    }

    private static Map<String, List<String>> meant(Map<String, List<String>> near) {
        var meant = new LinkedHashMap<String, List<String>>();
        near.forEach(
                (typed, words) -> {
                    var likely =
                            words.stream()
                                    .filter(word -> Typo.likely(typed, word))
                                    .sorted(
                                            Comparator.comparingInt(
                                                    word -> Typo.distance(typed, word)))
                                    .limit(2)
                                    .toList();
                    if (!likely.isEmpty()) {
                        meant.put(typed, likely);
                    }
                });
        return meant;
    }

    private SearchQuery query(
            String typed, List<SearchStore.Word> words, Map<String, List<String>> meant) {
        var forms = store.forms(others(words, meant));
        var terms = new ArrayList<SearchQuery.Term>();
        for (var word : words) {
            var alternatives = new ArrayList<List<List<String>>>();
            alternatives.add(List.of(word.forms()));
            for (var other : others(word, meant)) {
                alternatives.add(
                        Stream.of(other.split(" "))
                                .map(part -> forms.getOrDefault(part, List.of(part)))
                                .toList());
            }
            boolean unfinished =
                    word.equals(words.getLast()) && word.word().length() >= SHORTEST_BEGINNING;
            terms.add(new SearchQuery.Term(word.word(), alternatives, unfinished));
        }
        return new SearchQuery(Folded.text(typed), terms);
    }

    private static List<String> others(
            List<SearchStore.Word> words, Map<String, List<String>> meant) {
        return words.stream()
                .flatMap(word -> others(word, meant).stream())
                .flatMap(phrase -> Stream.of(phrase.split(" ")))
                .distinct()
                .toList();
    }

    private static List<String> others(SearchStore.Word word, Map<String, List<String>> meant) {
        return Stream.concat(
                        word.meanings().stream(),
                        meant.getOrDefault(word.word(), List.of()).stream())
                .toList();
    }

    /** Words that look like those nobody uses, and those of the question that somebody uses. */
    private static List<String> nearby(
            List<SearchStore.Word> words, Map<String, List<String>> near) {
        var nearby = new LinkedHashSet<String>();
        near.values().forEach(found -> found.stream().limit(3).forEach(nearby::add));
        if (words.size() > 1) {
            words.stream()
                    .filter(SearchStore.Word::known)
                    .map(SearchStore.Word::word)
                    .forEach(nearby::add);
        }
        return List.copyOf(nearby);
    }
}
