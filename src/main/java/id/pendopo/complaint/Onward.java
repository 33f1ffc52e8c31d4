package id.pendopo.complaint;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ended cases that go on in new ones. */
@Component
public class Onward {

    private final Complaints complaints;
    private final CaseBook book;
    private final Keeping keeping;
    private final Routing routing;
    private final Bounds bounds;

    Onward(Complaints complaints, CaseBook book, Keeping keeping, Routing routing, Bounds bounds) {
        this.complaints = complaints;
        this.book = book;
        this.keeping = keeping;
        this.routing = routing;
        this.bounds = bounds;
    }

    /** The case in which an ended one goes on. */
    @Transactional(readOnly = true)
    public Optional<Complaint> continuing(Complaint ended) {
        return keeping.continuing(ended);
    }

    /**
     * An ended case goes on in a new one that names it: the same matter, the same reporter, and
     * what has happened since. It goes on only once; asked again, the same new one is given.
     *
     * @param held whether a machine took it for abuse, so that a person looks at it first
     */
    @Transactional
    public Outcome<Complaints.Taken> goOn(
            Site site, Complaint seen, String words, byte[] receipt, boolean held) {
        var ended = book.lock(seen.organisation(), seen.id()).orElseThrow();
        var before = keeping.continuing(ended);
        if (before.isPresent()) {
            return Outcome.done(new Complaints.Taken(before.get(), true));
        }
        var problems = bounds.goOn(ended);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (words.isBlank()) {
            return Outcome.refused("kata", Refusal.WORDS_MISSING);
        }
        var matter = ended.matter();
        var fresh =
                new NewComplaint(
                        matter.category(),
                        matter.caseClass(),
                        matter.title(),
                        words,
                        matter.remedy(),
                        matter.eventDate(),
                        matter.location(),
                        routing.code(ended),
                        matter.service() == null ? "" : matter.service(),
                        ended.anonymous(),
                        ended.secret(),
                        keeping.reporter(ended),
                        matter.language(),
                        ended.channel() == Channel.API ? Channel.API : Channel.WEB,
                        null,
                        List.of());
        return complaints.take(
                site, fresh, ended.desk(), ended.id(), receipt, Origin.REPORTER, held);
    }
}
