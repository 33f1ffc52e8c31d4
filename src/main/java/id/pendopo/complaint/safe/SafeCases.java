package id.pendopo.complaint.safe;

import id.pendopo.complaint.Answering;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases of the safe desk, for whoever has the receipt. */
@Component
class SafeCases {

    /** What the buttons make of a case. */
    private static final Map<String, Set<String>> KINDS =
            Map.of(
                    "balas", Set.of(Move.REPLY.name(), CaseEvent.Kind.ADDED.name()),
                    "setuju", Set.of(Move.CONFIRM.name()),
                    "keberatan", Set.of(Move.CONTEST.name()),
                    "buka", Set.of(Move.REOPEN.name()),
                    "tarik", Set.of(Move.WITHDRAW.name()),
                    "nilai", Set.of(CaseEvent.Kind.RATED.name()));

    /** Those beside which files may stand. */
    private static final Map<String, Move> MOVES =
            Map.of(
                    "balas", Move.REPLY,
                    "setuju", Move.CONFIRM,
                    "keberatan", Move.CONTEST,
                    "buka", Move.REOPEN);

    /** Buttons without words of their own. */
    private static final Set<String> SILENT = Set.of("setuju", "tarik", "nilai");

    private final SafeStore store;
    private final SafeReceipts receipts;
    private final CaseBook book;
    private final Answering answering;
    private final Keeping keeping;

    SafeCases(
            SafeStore store,
            SafeReceipts receipts,
            CaseBook book,
            Answering answering,
            Keeping keeping) {
        this.store = store;
        this.receipts = receipts;
        this.book = book;
        this.answering = answering;
        this.keeping = keeping;
    }

    /**
     * What the reporter does.
     *
     * @param step as the button is called
     * @param version of the case that the reporter saw
     */
    record Act(
            String step, String words, int stars, int version, List<NewComplaint.Upload> uploads) {}

    /** The same work for every receipt: one hash and one look, whatever was typed. */
    Optional<Complaint> find(OrganisationId organisation, String typed) {
        var digits = SafeReceipts.digits(typed);
        var found = store.find(organisation, receipts.kept(organisation, digits));
        return receipts.possible(digits)
                ? found.flatMap(id -> book.find(organisation, id))
                : Optional.empty();
    }

    /** Does it once: sent again, it is known by what the case was when the reporter saw it. */
    @Transactional
    Outcome<Complaint> act(Complaint seen, Act act) {
        var now = book.lock(seen.organisation(), seen.id()).orElseThrow();
        if (now.version() == act.version()) {
            return step(now, act);
        }
        return again(now, act) ? Outcome.done(now) : Outcome.refused("", Refusal.CHANGED_MEANWHILE);
    }

    private Outcome<Complaint> step(Complaint now, Act act) {
        return switch (act.step()) {
            case "balas" -> answering.reply(now, act.words(), act.uploads());
            case "setuju" -> answering.confirm(now).map(moved -> kept(moved, act));
            case "keberatan" -> answering.contest(now, act.words(), act.uploads());
            case "buka" -> answering.reopen(now, act.words(), act.uploads());
            case "tarik" -> answering.withdraw(now, "");
            case "nilai" -> answering.rate(now, act.stars(), "");
            default -> Outcome.refused("", Refusal.STEP_UNKNOWN);
        };
    }

    /** The files stood beside the button, so they are not lost. */
    private Complaint kept(Complaint moved, Act act) {
        keeping.ownFiles(moved, moved.version(), act.uploads());
        return moved;
    }

    /** May files come with this step at all? */
    boolean brings(Act act) {
        return MOVES.containsKey(act.step());
    }

    /** Why files that come with it are not even looked at. */
    List<Problem> hindrances(Complaint seen, Act act) {
        if (seen.version() == act.version()) {
            var move = Objects.requireNonNull(MOVES.get(act.step()));
            return answering.problems(seen, move, act.words(), 1);
        }
        return said(seen, act) ? List.of() : List.of(Problem.of("", Refusal.CHANGED_MEANWHILE));
    }

    /** Is it what happened last, with the same words, stars and files? */
    private boolean again(Complaint now, Act act) {
        return said(now, act) && brought(now, act.version() + 1).equals(Size.of(act.uploads()));
    }

    private boolean said(Complaint now, Act act) {
        var last = book.events(now).getLast();
        return last.number() == act.version() + 1
                && last.actor().equals(CaseEvent.REPORTER)
                && KINDS.getOrDefault(act.step(), Set.of()).contains(last.kind())
                && (SILENT.contains(act.step()) || last.words().equals(act.words().strip()))
                && (!act.step().equals("nilai") || Objects.equals(now.rating(), act.stars()));
    }

    private List<Size> brought(Complaint complaint, int event) {
        return keeping.files(complaint).stream()
                .filter(file -> file.event() == event)
                .map(file -> new Size(file.mediaType(), file.bytes()))
                .toList();
    }

    /** By what files are told apart: their names are the house's own. */
    private record Size(String mediaType, long bytes) {

        static List<Size> of(List<NewComplaint.Upload> uploads) {
            return uploads.stream()
                    .map(one -> new Size(one.mediaType(), one.content().length))
                    .toList();
        }
    }

    List<CaseEvent> told(Complaint complaint) {
        return book.events(complaint).stream()
                .filter(event -> event.audience() != CaseEvent.Audience.STAFF)
                .toList();
    }

    /** The files of what the reporter is told of. */
    List<CaseFile> files(Complaint complaint) {
        var told = told(complaint).stream().map(CaseEvent::number).toList();
        return keeping.files(complaint).stream()
                .filter(file -> told.contains(file.event()))
                .toList();
    }

    int readings(Complaint complaint) {
        return store.readings(complaint.organisation(), complaint.id());
    }
}
