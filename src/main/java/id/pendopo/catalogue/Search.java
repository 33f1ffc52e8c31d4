package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.catalogue.question.Interpreter;
import id.pendopo.catalogue.sought.Sought;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looking for services in the words of every day: word forms, other names, abbreviations, spoken
 * words and typing errors are understood.
 */
@Component
class Search {

    private final SearchStore store;
    private final Interpreter interpreter;
    private final Sought sought;

    Search(SearchStore store, Interpreter interpreter, Sought sought) {
        this.store = store;
        this.interpreter = interpreter;
        this.sought = sought;
    }

    /**
     * What was found.
     *
     * @param whole the best has every word; otherwise these are the nearest
     * @param meant for each word nobody uses, the words taken in its stead
     * @param nearby when nothing was found: words with which something is
     */
    record Result(
            List<Match> matches,
            long total,
            boolean whole,
            Map<String, List<String>> meant,
            List<String> nearby,
            Interpreter.@Nullable Read read) {

        /** Are there more than were looked at closely? */
        boolean many() {
            return total == SearchStore.MOST && !matches.getFirst().why().isEmpty();
        }

        List<ServiceCard> cards() {
            return matches.stream().map(Match::card).toList();
        }
    }

    /** Some services from this one on; without words, all of them by name. */
    Result look(
            OrganisationId organisation,
            String typed,
            SearchStore.Where where,
            int limit,
            int offset) {
        if (Folded.words(typed).isEmpty()) {
            var found = store.browse(organisation, where, limit, offset);
            var all = found.hits().stream().map(hit -> new Match(hit.card(), List.of())).toList();
            return new Result(all, found.total(), true, Map.of(), List.of(), null);
        }
        var read = interpreter.read(organisation, typed);
        var query = read.query();
        var found = store.search(organisation, query, where, limit, offset);
        if (found.hits().isEmpty()) {
            // After the last page nothing follows, and nothing has to be explained.
            return new Result(
                    List.of(), 0, true, Map.of(), offset > 0 ? List.of() : read.nearby(), read);
        }
        boolean whole = found.hits().getFirst().terms() == query.terms().size();
        var matches = found.hits().stream().map(hit -> Match.of(hit, query)).toList();
        return new Result(matches, found.total(), whole, read.meant(), List.of(), read);
    }

    /** Counts a question that was asked in the whole catalogue; the next pages are no new one. */
    void count(Page page, String typed, Narrowing narrowing, Result result) {
        var read = result.read();
        if (read != null && narrowing.none()) {
            var day = page.local(page.now()).toLocalDate();
            boolean found = !result.matches().isEmpty();
            var organisation = page.site().organisation();
            sought.count(organisation, day, typed, read, found, result.whole());
        }
    }
}
