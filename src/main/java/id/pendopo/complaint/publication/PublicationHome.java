package id.pendopo.complaint.publication;

import gg.jte.Content;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Three figures about complaints on the home page. */
@Component
class PublicationHome implements HomePart {

    private final Statistics statistics;
    private final Templates templates;

    PublicationHome(Statistics statistics, Templates templates) {
        this.statistics = statistics;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Content> section(Page page) {
        int year = page.local(page.now()).getYear();
        var table = statistics.of(page.site().organisation(), year);
        var all = table.at(StatisticsTable.ALL, StatisticsTable.ALL);
        if (all == null || all.inTimeOfHundred() == null) {
            return Optional.empty();
        }
        Map<String, Object> model = Map.of("page", page, "all", all, "year", year);
        return Optional.of(templates.fragment("complaint/publication/home", model));
    }
}
