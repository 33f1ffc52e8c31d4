package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Field;
import id.pendopo.followup.Step;
import id.pendopo.followup.board.CommitmentViews;
import id.pendopo.followup.board.CommitmentWords;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The forms in which officers change a commitment. */
@Component
class CommitmentSheet {

    private final Board board;
    private final FollowUpDoor door;
    private final CommitmentViews views;
    private final CommitmentWords words;

    CommitmentSheet(Board board, FollowUpDoor door, CommitmentViews views, CommitmentWords words) {
        this.board = board;
        this.door = door;
        this.views = views;
        this.words = words;
    }

    String edit(Officer officer, Dossier dossier, FormState form, Page page, Model model) {
        model.addAttribute("view", views.of(dossier, page));
        model.addAttribute("units", door.units(officer));
        model.addAttribute("measures", door.measures(dossier.finding(), page));
        model.addAttribute("form", form);
        return "followup/desk/edit";
    }

    /** The commitment as it is. */
    FormState filled(Dossier dossier) {
        var commitment = dossier.commitment();
        var promise = commitment.promise();
        var unit = words.unit(commitment.organisation(), promise.unit());
        var steps = board.steps(commitment).stream().map(Step::text);
        return FormState.of(
                Map.ofEntries(
                        Map.entry(Field.SEEN, Integer.toString(commitment.version())),
                        Map.entry(Field.UNIT, unit.map(Unit::code).orElse("")),
                        Map.entry(Field.TITLE, promise.title()),
                        Map.entry(Field.WHY, promise.why()),
                        Map.entry(Field.PARTNERS, promise.partners()),
                        Map.entry(Field.BUDGET, promise.budget()),
                        Map.entry(Field.INDICATOR, promise.indicator()),
                        Map.entry(Field.BASELINE, promise.baseline()),
                        Map.entry(Field.TARGET, promise.target()),
                        Map.entry(Field.MEASURE, promise.measure()),
                        Map.entry(Field.STEPS, steps.collect(Collectors.joining("\n")))));
    }

    String act(Dossier dossier, Act act, FormState form, Page page, Model model) {
        model.addAttribute("view", views.of(dossier, page));
        model.addAttribute("act", act);
        model.addAttribute("fits", act.fits(dossier.commitment().status()));
        model.addAttribute("evidence", dossier.evidence().size());
        model.addAttribute("measures", door.measures(dossier.finding(), page));
        model.addAttribute("form", form);
        return "followup/desk/act";
    }

    /** What the form of an act begins with. */
    FormState begun(Dossier dossier) {
        var commitment = dossier.commitment();
        return FormState.of(
                Map.of(
                        Field.SEEN, Integer.toString(commitment.version()),
                        Field.MEASURE, commitment.promise().measure(),
                        Field.DONE_ON, board.today(commitment.organisation()).toString()));
    }
}
