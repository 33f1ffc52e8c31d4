package id.pendopo.followup.board;

import id.pendopo.followup.AnswerClass;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Event;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.followup.Status;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws one commitment. */
@Component
public class CommitmentViews {

    private final Board board;
    private final Cards cards;
    private final CommitmentWords words;
    private final FollowUpLaw law;

    CommitmentViews(Board board, Cards cards, CommitmentWords words, FollowUpLaw law) {
        this.board = board;
        this.cards = cards;
        this.words = words;
        this.law = law;
    }

    public CommitmentView of(Dossier dossier, Page page) {
        var commitment = dossier.commitment();
        var promise = commitment.promise();
        var today = board.today(commitment.organisation());
        var answer = dossier.finding().answer();
        var effect = dossier.effect();
        return new CommitmentView(
                cards.of(dossier, today, page),
                words.unitName(commitment.organisation(), promise.unit()),
                words.unit(commitment.organisation(), promise.unit()).map(Unit::code).orElse(""),
                paragraphs(promise.why()),
                paragraphs(promise.partners()),
                answer == null
                        ? ""
                        : law.answer(answer.code(), page.language())
                                .map(AnswerClass::name)
                                .orElse(""),
                answer == null ? "" : answer.reason(),
                new CommitmentView.Plan(
                        page.date(promise.due()),
                        promise.budget(),
                        promise.indicator(),
                        promise.baseline(),
                        promise.target(),
                        promise.measure().isEmpty() ? "" : words.measure(promise.measure(), page)),
                board.steps(commitment),
                dossier.evidence(),
                dossier.events().stream().map(event -> line(event, page)).toList(),
                effect == null ? waiting(commitment.status(), page) : words.effect(effect, page),
                effect == null ? "" : words.base(effect, page),
                effect == null ? "" : "/skm/" + effect.later());
    }

    private static String waiting(Status status, Page page) {
        return page.t(
                status == Status.DONE
                        ? "followup.effect.notYet"
                        : status == Status.CANCELLED
                                ? "followup.effect.never"
                                : "followup.effect.afterDone");
    }

    static CommitmentView.Line line(Event event, Page page) {
        return new CommitmentView.Line(
                page.date(event.at()), event.sentence(page.texts()), paragraphs(event.words()));
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
