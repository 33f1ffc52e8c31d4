package id.pendopo.complaint.publication;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Bounds;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Reach;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read of a case. The machine proposes, an officer decides, and the reporter may
 * correct; every wording is kept.
 */
@Component
public class PublicTexts {

    private static final int TITLE = 150;
    private static final int BODY = 4_000;

    private final PublicTextStore store;
    private final CaseBook book;
    private final Reach reach;
    private final Bounds bounds;

    PublicTexts(PublicTextStore store, CaseBook book, Reach reach, Bounds bounds) {
        this.store = store;
        this.book = book;
        this.reach = reach;
        this.bounds = bounds;
    }

    /** When a case is passed on for the first time, a wording without personal data is proposed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void propose(ComplaintMoved moved) {
        if (moved.kind().equals(Move.VERIFY.name())) {
            book.find(moved.organisation(), moved.complaint())
                    .filter(PublicTexts::possible)
                    .filter(c -> store.all(c).isEmpty())
                    .ifPresent(c -> add(c, masked(c, book.moment(c)), List.of()));
        }
    }

    /**
     * The wording of a case that happened before it came into this house.
     *
     * @param shown when an officer let everybody read it; null when nobody has read it yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void past(Complaint c, Instant proposed, @Nullable Instant shown, String officer) {
        var text = masked(c, proposed);
        store.add(c, new PublicText(1, text.title(), text.body(), text.madeBy(), proposed, false));
        if (shown != null) {
            store.add(c, new PublicText(2, text.title(), text.body(), officer, shown, true));
        }
    }

    /** May it ever be read by everybody? */
    public static boolean possible(Complaint complaint) {
        return !complaint.secret() && complaint.status().shown();
    }

    /** The last wording; empty before the case was passed on. */
    public Optional<PublicText> last(Complaint complaint) {
        return all(complaint).stream().findFirst();
    }

    /** All wordings, the last one first. */
    public List<PublicText> all(Complaint complaint) {
        return store.all(complaint);
    }

    List<WaitingText> waiting(Officer officer, int limit) {
        return store.waiting(officer.organisation(), reach.units(officer), limit);
    }

    long countWaiting(Officer officer) {
        return store.count(officer.organisation(), reach.units(officer));
    }

    /**
     * An officer decides what everybody reads, and whether.
     *
     * @param seen the revision that the officer saw
     */
    @Transactional
    public Outcome<PublicText> review(
            Officer officer,
            Complaint seenCase,
            int seen,
            String title,
            String body,
            boolean shown) {
        var c = book.lock(officer.organisation(), seenCase.id()).orElseThrow();
        if (!reach.acts(officer, c)) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var before = store.all(c);
        var problems = problems(c, before, title, body);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (before.getFirst().revision() != seen) {
            return Outcome.refused("", Refusal.CHANGED_MEANWHILE);
        }
        return Outcome.done(
                write(c, wording(c, title, body, officer.actor(), shown), before, officer.actor()));
    }

    /**
     * The reporter corrects the wording. What only leaves words out holds at once: what leads to a
     * person has to go now, not when an officer finds the time. Where there are other words, nobody
     * sees any until an officer has read them. What the machine finds is covered as before.
     */
    @Transactional
    public Outcome<PublicText> correct(Complaint seenCase, String title, String body) {
        var c = book.lock(seenCase.organisation(), seenCase.id()).orElseThrow();
        var before = store.all(c);
        var problems = problems(c, before, title, body);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (bounds.enough(c, CaseEvent.Kind.PUBLIC_TEXT)) {
            var enough = id.pendopo.complaint.Refusal.ENOUGH_FOR_TODAY;
            return Outcome.refused("", enough, bounds.perDay(c));
        }
        var last = before.getFirst();
        var titled = Masking.of(title);
        var told = Masking.of(body);
        boolean shown =
                last.shown()
                        && Shortening.only(last.title(), titled)
                        && Shortening.only(last.body(), told);
        var text = wording(c, titled, told, PublicText.REPORTER, shown);
        return Outcome.done(write(c, text, before, CaseEvent.REPORTER));
    }

    private PublicText write(Complaint c, PublicText text, List<PublicText> before, String actor) {
        var kept = add(c, text, before);
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.PUBLIC_TEXT, actor)
                        .facts(java.util.Map.of("shown", kept.shown()))
                        .audience(CaseEvent.Audience.REPORTER));
        return kept;
    }

    private PublicText add(Complaint c, PublicText text, List<PublicText> before) {
        int revision = before.isEmpty() ? 1 : before.getFirst().revision() + 1;
        var kept =
                new PublicText(
                        revision,
                        text.title(),
                        text.body(),
                        text.madeBy(),
                        text.madeAt(),
                        text.shown());
        store.add(c, kept);
        return kept;
    }

    private static PublicText masked(Complaint c, Instant at) {
        var matter = c.matter();
        var title = Masking.of(matter.title());
        var cut = title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
        var body = Masking.of(matter.body()).strip();
        return new PublicText(0, cut.strip(), body, PublicText.MACHINE, at, false);
    }

    private PublicText wording(Complaint c, String title, String body, String by, boolean shown) {
        return new PublicText(0, title.strip(), body.strip(), by, book.moment(c), shown);
    }

    private static List<Problem> problems(
            Complaint c, List<PublicText> before, String title, String body) {
        if (!possible(c)) {
            return List.of(Problem.of("", Refusal.NEVER_PUBLIC));
        }
        if (before.isEmpty()) {
            return List.of(Problem.of("", Refusal.NOT_YET));
        }
        var problems = new ArrayList<Problem>();
        if (title.isBlank()) {
            problems.add(Problem.of("judul", Refusal.TITLE_MISSING));
        } else if (title.strip().length() > TITLE) {
            problems.add(Problem.of("judul", Refusal.TITLE_TOO_LONG, TITLE));
        }
        if (body.isBlank()) {
            problems.add(Problem.of("teks", Refusal.BODY_MISSING));
        } else if (body.strip().length() > BODY) {
            problems.add(Problem.of("teks", Refusal.BODY_TOO_LONG, BODY));
        }
        return problems;
    }
}
