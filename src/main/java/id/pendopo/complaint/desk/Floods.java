package id.pendopo.complaint.desk;

import id.pendopo.complaint.guard.Clusters;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is alike among the rows of a list that are shown, whatever they were chosen by. */
@Component
class Floods {

    private final HeldStore store;
    private final Clusters clusters;

    Floods(HeldStore store, Clusters clusters) {
        this.store = store;
        this.clusters = clusters;
    }

    /** Those that have a like one, in the order of their first ones. */
    List<List<InboxStore.Row>> among(Scope scope, List<InboxStore.Row> rows) {
        var ids = rows.stream().map(row -> row.id().value()).toList();
        var texts = store.texts(scope.organisation(), ids);
        return clusters.of(rows, row -> texts.getOrDefault(row.id().value(), "")).stream()
                .filter(alike -> alike.size() > 1)
                .toList();
    }
}
