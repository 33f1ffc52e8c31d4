package id.pendopo.catalogue;

import gg.jte.Content;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bays between the pillars of the home page: what happens in a life, and what is needed. */
@Component
class CatalogueHome implements HomePart {

    /** Three bays stand between four pillars; there are one or two rows of them. */
    private static final int ROW = 3;

    private static final int MOST = 2 * ROW;

    private final OverviewStore store;
    private final Templates templates;

    CatalogueHome(OverviewStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    /** One event and its services. */
    record Bay(String event, String icon, List<OverviewStore.Link> services) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> section(Page page) {
        var organisation = page.site().organisation();
        long count = store.count(organisation);
        if (count == 0) {
            return Optional.empty();
        }
        var bays = bays(store.bays(organisation, page.language()));
        Map<String, Object> model = Map.of("page", page, "bays", bays, "count", count);
        return Optional.of(templates.fragment("catalogue/bays", model));
    }

    /** Whole rows only: a row with a gap would leave a pillar without its beam. */
    private static List<Bay> bays(List<OverviewStore.BayRow> rows) {
        var bays = new ArrayList<Bay>();
        var keys = rows.stream().map(OverviewStore.BayRow::key).distinct().toList();
        for (var key : keys) {
            var mine = rows.stream().filter(row -> row.key().equals(key)).toList();
            bays.add(
                    new Bay(
                            mine.getFirst().event(),
                            mine.getFirst().icon(),
                            mine.stream().map(OverviewStore.BayRow::service).toList()));
        }
        int shown = Math.min(MOST, bays.size() - bays.size() % ROW);
        return List.copyOf(bays.subList(0, shown));
    }
}
