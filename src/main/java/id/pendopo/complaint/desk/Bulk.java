package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Said;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does the same with many cases, each by itself: what is refused in one does not hold up others.
 */
@Component
class Bulk {

    static final int MOST = 50;

    /** A flood is many, and nobody reads each line of it. */
    static final int MOST_HELD = 200;

    private final CaseDoor door;
    private final Acts acts;
    private final Team team;
    private final AnswerTexts texts;
    private final BulkStore store;

    Bulk(CaseDoor door, Acts acts, Team team, AnswerTexts texts, BulkStore store) {
        this.door = door;
        this.acts = acts;
        this.team = team;
        this.texts = texts;
        this.store = store;
    }

    /**
     * What came of one case.
     *
     * @param undo how it can be undone; null when it can't
     */
    record Line(String code, String title, List<Problem> problems, @Nullable Undo undo) {}

    /**
     * How a case goes back, as long as it stands as it was left.
     *
     * @param handler who had it
     */
    record Undo(String code, int version, @Nullable UUID handler) {}

    static int most(BulkAct act) {
        return act.sorts() ? MOST_HELD : MOST;
    }

    /** The chosen cases that the officer may read, in their order. */
    List<Complaint> chosen(Officer officer, List<String> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> door.find(officer, code).stream())
                .toList();
    }

    /**
     * @param seen versions that the officer saw, by code
     * @param text a text with which each answer begins; empty when the words are in the form
     */
    List<Line> run(
            Officer officer,
            List<Complaint> cases,
            BulkAct act,
            ActForm form,
            Map<String, Integer> seen,
            String text) {
        var lines = new ArrayList<Line>();
        for (var c : cases) {
            var outcome = one(officer, c, act, form, seen.get(c.code()), text);
            lines.add(
                    switch (outcome) {
                        case Outcome.Done<Complaint>(var after) ->
                                new Line(
                                        c.code(),
                                        c.matter().title(),
                                        List.of(),
                                        act.undoable()
                                                ? new Undo(c.code(), after.version(), c.handler())
                                                : null);
                        case Outcome.Refused<Complaint>(var problems) ->
                                new Line(c.code(), c.matter().title(), problems, null);
                    });
        }
        return lines;
    }

    private Outcome<Complaint> one(
            Officer officer,
            Complaint c,
            BulkAct bulk,
            ActForm form,
            @Nullable Integer seen,
            String text) {
        var act = bulk.act();
        if (act == null) {
            return team.take(officer, c.id(), seen);
        }
        var words = text.isEmpty() ? form.words() : texts.begun(officer, c, text);
        var said = new Said(seen, form.reason(), words, List.of());
        var mine =
                new ActForm(
                        said.seen(),
                        said.reason(),
                        said.words(),
                        "",
                        "",
                        "",
                        form.unit(),
                        List.of());
        return acts.take(officer, c.id(), act, mine);
    }

    /** So long after a release senders of e-mails get their receipts. */
    int receiptMinutes() {
        return store.receiptMinutes();
    }
}
