package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.followup.AnswerClass;
import id.pendopo.followup.Board;
import id.pendopo.followup.Field;
import id.pendopo.followup.Finding;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.followup.Kind;
import id.pendopo.followup.board.Cards;
import id.pendopo.followup.board.CommitmentWords;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of one finding. */
@Component
class FindingSheet {

    private final Board board;
    private final Cards cards;
    private final CommitmentWords words;
    private final FollowUpLaw law;
    private final FollowUpDoor door;

    FindingSheet(
            Board board, Cards cards, CommitmentWords words, FollowUpLaw law, FollowUpDoor door) {
        this.board = board;
        this.cards = cards;
        this.words = words;
        this.law = law;
        this.door = door;
    }

    /** A finding as its page shows it. */
    record View(
            String key,
            String text,
            String unit,
            String kind,
            String path,
            boolean known,
            boolean open,
            boolean commits,
            String answer,
            String reason) {}

    String finding(Finding finding, FormState form, Page page, Model model) {
        var organisation = finding.organisation();
        var promised =
                board.ofFindings(organisation, List.of(finding.id()))
                        .getOrDefault(finding.id(), List.of());
        model.addAttribute("view", view(finding, page));
        model.addAttribute("cards", cards.of(promised, board.today(organisation), page));
        model.addAttribute("classes", options(false, page));
        model.addAttribute("form", form);
        return "followup/desk/finding";
    }

    String promise(Officer officer, Finding finding, FormState form, Page page, Model model) {
        model.addAttribute("view", view(finding, page));
        model.addAttribute("classes", options(true, page));
        model.addAttribute("units", door.units(officer));
        model.addAttribute("measures", door.measures(finding, page));
        model.addAttribute("form", form);
        return "followup/desk/promise";
    }

    /** What a new promise begins with. */
    FormState first(Finding finding) {
        var unit = words.unit(finding.organisation(), finding.unit()).map(Unit::code).orElse("");
        boolean element = finding.kind() == Kind.SURVEY_ELEMENT;
        return FormState.of(
                Map.of(Field.UNIT, unit, Field.MEASURE, element ? finding.detail() : ""));
    }

    private View view(Finding finding, Page page) {
        var answer = finding.answer();
        var given =
                answer == null ? null : law.answer(answer.code(), page.language()).orElseThrow();
        var source = words.source(finding, page);
        return new View(
                finding.id().toString(),
                source.text(),
                words.unitName(finding.organisation(), finding.unit()),
                page.t("followup.kind." + finding.kind()),
                source.path(),
                finding.publicOn() != null,
                finding.open(),
                given == null || given.commits(),
                given == null ? "" : given.name(),
                answer == null ? "" : answer.reason());
    }

    private List<Option> options(boolean commits, Page page) {
        return law.classes(page.language()).stream()
                .filter(one -> one.commits() == commits)
                .map(FindingSheet::option)
                .toList();
    }

    private static Option option(AnswerClass one) {
        return new Option(one.code(), one.name(), one.hint());
    }
}
