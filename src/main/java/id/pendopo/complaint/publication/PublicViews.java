package id.pendopo.complaint.publication;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.cluster.Cluster;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows one case to everybody. What officers wrote is covered like what the reporter wrote. */
@Component
class PublicViews {

    private final PublicCaseStore store;
    private final CaseWords words;
    private final CaseBook book;
    private final Cluster cluster;

    PublicViews(PublicCaseStore store, CaseWords words, CaseBook book, Cluster cluster) {
        this.store = store;
        this.words = words;
        this.book = book;
        this.cluster = cluster;
    }

    Optional<CaseView> find(Page page, String code) {
        return store.find(page.site().organisation(), code).map(one -> view(page, one));
    }

    /** Those whose wording was made last. */
    List<PublicCase> latest(Page page, int limit) {
        return store.latest(page.site().organisation(), limit);
    }

    private CaseView view(Page page, PublicCase one) {
        var organisation = page.site().organisation();
        return new CaseView(
                one.code(),
                one.title(),
                paragraphs(one.body()),
                one.language(),
                words.category(one.category(), page.language()),
                words.caseClass(one.caseClass(), page.language()),
                words.unit(organisation, one.owner()),
                page.date(one.received()),
                words.standing(page, one.status(), one.owner(), one.due()),
                clock(page, one),
                history(page, one),
                cluster.mates(organisation, one.id()),
                one.rating());
    }

    private List<String> clock(Page page, PublicCase one) {
        var sentences = new ArrayList<String>();
        var organisation = page.site().organisation();
        var days = words.answeredIn(organisation, one.owner(), one.received(), one.firstAnswer());
        if (one.firstAnswer() != null && days != null) {
            var date = page.date(one.firstAnswer());
            sentences.add(page.t("complaint.publication.clock.answered", date, days));
        }
        if (one.due() != null && !one.late(page.local(page.now()).toLocalDate())) {
            sentences.add(page.t("complaint.publication.clock.due", page.date(one.due())));
        } else if (one.due() != null) {
            sentences.add(page.t("complaint.publication.clock.over", page.date(one.due())));
        } else if (one.missed() != null) {
            sentences.add(page.t("complaint.publication.clock.missed", page.date(one.missed())));
        }
        if (sentences.isEmpty()) {
            sentences.add(page.t("complaint.publication.clock.still"));
        }
        return List.copyOf(sentences);
    }

    private List<CaseView.Line> history(Page page, PublicCase one) {
        var organisation = page.site().organisation();
        return book.find(organisation, one.id()).map(book::events).orElse(List.of()).stream()
                .filter(event -> event.audience() == CaseEvent.Audience.EVERYBODY)
                .filter(event -> ToldCases.tells(event.kind()))
                .map(event -> line(page, event))
                .toList();
    }

    private CaseView.Line line(Page page, CaseEvent event) {
        var unit = words.shortUnit(page.site().organisation(), event.owner());
        var quoted = ToldCases.quoted(event.kind(), event.words());
        return new CaseView.Line(
                page.date(event.at()),
                page.t("complaint.publication.event." + event.kind(), unit),
                quoted);
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
