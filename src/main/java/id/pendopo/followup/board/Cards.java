package id.pendopo.followup.board;

import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Event;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Status;
import id.pendopo.followup.board.Card.Reached;
import id.pendopo.followup.board.Card.State;
import id.pendopo.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws commitments for lists. */
@Component
public class Cards {

    private final CommitmentWords words;

    Cards(CommitmentWords words) {
        this.words = words;
    }

    /** How a finding was answered; empty as long as nobody has answered it. */
    String answer(Finding finding, Page page) {
        return words.answer(finding, page);
    }

    public List<Card> of(List<Dossier> dossiers, LocalDate today, Page page) {
        return dossiers.stream().map(one -> of(one, today, page)).toList();
    }

    public Card of(Dossier dossier, LocalDate today, Page page) {
        var commitment = dossier.commitment();
        var note = commitment.status().open() ? dossier.lastNote() : Optional.<Event>empty();
        var source = words.source(dossier.finding(), page);
        return new Card(
                commitment.code(),
                commitment.promise().title(),
                words.shortUnit(commitment.organisation(), commitment.promise().unit()),
                words.status(commitment, today, page),
                words.facts(dossier, today, page),
                words.days(dossier, today, page),
                source.text(),
                source.path(),
                note.map(Event::words).orElse(""),
                way(dossier, source.text(), page));
    }

    /** From the voice to the commitment, to the change, to the next measurement. */
    private List<Reached> way(Dossier dossier, String source, Page page) {
        var promise = dossier.commitment().promise();
        var status = dossier.commitment().status();
        var effect = dossier.effect();
        var change =
                switch (status) {
                    case DONE -> State.DONE;
                    case RUNNING -> State.NOW;
                    case PLANNED, CANCELLED -> State.TO_COME;
                };
        var shown =
                effect == null
                        ? page.t("followup.way.notYet")
                        : page.number(effect.moved().before(), 2)
                                + " → "
                                + page.number(effect.moved().after(), 2);
        return List.of(
                reached("voice", State.DONE, source, page),
                reached(
                        "commitment",
                        State.DONE,
                        promise.indicator() + ": " + promise.target(),
                        page),
                reached(
                        "change",
                        change,
                        status == Status.DONE
                                ? page.t("followup.way.done")
                                : page.t("followup.status." + status),
                        page),
                reached("measured", effect == null ? State.TO_COME : State.DONE, shown, page));
    }

    private static Reached reached(String name, State state, String text, Page page) {
        return new Reached(page.t("followup.way." + name), state, text);
    }
}
