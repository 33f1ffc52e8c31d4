package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.Effect;
import id.pendopo.followup.Event;
import id.pendopo.followup.MeasureNames;
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

    CommitmentViews(Board board, Cards cards, CommitmentWords words) {
        this.board = board;
        this.cards = cards;
        this.words = words;
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
                words.answer(dossier.finding(), page),
                answer == null ? "" : answer.reason(),
                new CommitmentView.Plan(
                        page.date(promise.due()),
                        promise.budget(),
                        promise.indicator(),
                        promise.baseline(),
                        promise.target(),
                        promise.measure().isEmpty()
                                ? ""
                                : words.measure(promise.measure(), dossier.finding(), page)),
                board.steps(commitment),
                dossier.evidence(),
                dossier.events().stream().map(event -> line(event, page)).toList(),
                effect == null
                        ? waiting(commitment, page)
                        : words.effect(effect, dossier.finding(), page),
                effect == null ? "" : words.base(effect, page),
                effect == null ? CommitmentView.Link.NONE : later(effect, page));
    }

    /** Where the later figure can be read. */
    private static CommitmentView.Link later(Effect effect, Page page) {
        return MeasureNames.ofComplaints(effect.measure()).isPresent()
                ? new CommitmentView.Link(
                        "/pengaduan/statistik", page.t("followup.effect.statistics"))
                : new CommitmentView.Link(
                        "/skm/" + effect.later(), page.t("followup.effect.survey"));
    }

    private static String waiting(Commitment commitment, Page page) {
        return page.t(
                switch (commitment.status()) {
                    case PLANNED, RUNNING -> "followup.effect.afterDone";
                    case CANCELLED -> "followup.effect.never";
                    case DONE ->
                            MeasureNames.ofComplaints(commitment.promise().measure()).isPresent()
                                    ? "followup.effect.notYet.complaint"
                                    : "followup.effect.notYet";
                });
    }

    static CommitmentView.Line line(Event event, Page page) {
        return new CommitmentView.Line(
                page.date(event.at()), event.sentence(page.texts()), paragraphs(event.words()));
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
