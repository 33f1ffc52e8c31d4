package id.pendopo.catalogue;

import id.pendopo.catalogue.question.SearchQuery;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A service that was found, and why. */
record Match(ServiceCard card, List<Why> why) {

    Match {
        why = List.copyOf(why);
    }

    /**
     * A word of the question that the service has.
     *
     * @param typed as it was typed
     * @param found the word the service has in its stead; the same when it has the word itself
     */
    record Why(String typed, String found) {

        boolean same() {
            return typed.equals(found);
        }
    }

    /** The words of the question that it has. */
    String words(Page page) {
        return why.stream()
                .map(
                        one ->
                                one.same()
                                        ? page.t("catalogue.list.why.word", one.found())
                                        : page.t(
                                                "catalogue.list.why.other",
                                                one.found(),
                                                one.typed()))
                .collect(Collectors.joining(", "));
    }

    static Match of(SearchStore.Hit hit, SearchQuery query) {
        var why = new ArrayList<Why>();
        int way = 0;
        for (var term : query.terms()) {
            var labels = term.ways();
            for (int i = 0; i < labels.size(); i++) {
                if (hit.matched().contains(way + i)) {
                    why.add(new Why(term.word(), labels.get(i)));
                    break;
                }
            }
            way += labels.size();
        }
        return new Match(hit.card(), why);
    }
}
