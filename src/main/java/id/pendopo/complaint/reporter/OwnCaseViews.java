package id.pendopo.complaint.reporter;

import gg.jte.Content;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseParts;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.cluster.Cluster;
import id.pendopo.complaint.publication.PublicTexts;
import id.pendopo.shared.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a reporter sees of the own case. */
@Component
class OwnCaseViews {

    private final CaseBook book;
    private final Clockwork clockwork;
    private final Keeping keeping;
    private final PublicTexts texts;
    private final OwnSentences sentences;
    private final CaseParts parts;
    private final Cluster cluster;

    /** What we say of a case, what stands with it, and what other modules say. */
    @Component
    record Said(OwnSentences sentences, Cluster cluster, CaseParts parts) {}

    OwnCaseViews(
            CaseBook book, Clockwork clockwork, Keeping keeping, PublicTexts texts, Said said) {
        this.book = book;
        this.clockwork = clockwork;
        this.keeping = keeping;
        this.texts = texts;
        this.sentences = said.sentences();
        this.parts = said.parts();
        this.cluster = said.cluster();
    }

    /** What became of it elsewhere. */
    List<Content> parts(Page page, Complaint c) {
        return parts.told(page, c.code());
    }

    OwnCase of(Page page, Complaint c) {
        var events = book.events(c);
        var clocks = clockwork.read(c, events);
        var text =
                PublicTexts.possible(c)
                        ? texts.last(c)
                                .map(
                                        last ->
                                                new OwnCase.Text(
                                                        last.title(), last.body(), last.shown()))
                                .orElse(null)
                        : null;
        return new OwnCase(
                c.code(),
                c.status().name(),
                sentences.standing(page, c),
                page.t("complaint.reporter.meaning." + c.status().name(), sentences.unit(c)),
                sentences.about(page, c),
                sentences.unit(c),
                sentences.clock(page, c, clocks, events),
                clock(clocks),
                sentences.history(page, c, events),
                keeping.files(c),
                opened(page, events),
                continues(c),
                cluster.mates(c.organisation(), c.id()),
                text,
                sentences.doors(c, clocks, more(c, text != null)));
    }

    private Set<Act> more(Complaint c, boolean text) {
        var more = EnumSet.noneOf(Act.class);
        if (text) {
            more.add(Act.CORRECT);
        }
        if (cluster.joined(c)) {
            more.add(Act.LEAVE);
        }
        return more;
    }

    private static OwnCase.Clock clock(Clocks clocks) {
        var total = clocks.total();
        var step = clocks.step();
        return new OwnCase.Clock(
                total.due(),
                total.missed(),
                total.limit().days(),
                total.used(),
                step == null ? null : step.due(),
                clocks.paused());
    }

    private static Map<String, Integer> opened(Page page, List<CaseEvent> events) {
        var opened = new TreeMap<String, Integer>();
        for (var event : events) {
            if (event.kind().equals(CaseEvent.Kind.IDENTITY_READ.name())) {
                var role = event.facts().getOrDefault("role", "").toString();
                opened.merge(OwnSentences.role(page, role), 1, Integer::sum);
            }
        }
        return opened;
    }

    private @Nullable String continues(Complaint c) {
        return c.continues() == null
                ? null
                : book.find(c.organisation(), c.continues()).map(Complaint::code).orElse(null);
    }
}
