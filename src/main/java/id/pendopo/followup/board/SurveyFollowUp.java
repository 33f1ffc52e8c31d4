package id.pendopo.followup.board;

import gg.jte.Content;
import id.pendopo.followup.Board;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.Kind;
import id.pendopo.shared.Page;
import id.pendopo.survey.ResultPart;
import id.pendopo.web.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a survey's result: what was answered to its lowest elements, and promised. */
@Component
class SurveyFollowUp implements ResultPart {

    private final Findings findings;
    private final Board board;
    private final Cards cards;
    private final CommitmentWords words;
    private final Templates templates;

    SurveyFollowUp(
            Findings findings,
            Board board,
            Cards cards,
            CommitmentWords words,
            Templates templates) {
        this.findings = findings;
        this.board = board;
        this.cards = cards;
        this.words = words;
        this.templates = templates;
    }

    /**
     * A finding and the promises that answer it.
     *
     * @param answer class of the answer; empty as long as nobody has answered
     */
    record Row(String finding, String answer, String reason, List<Card> cards) {}

    @Override
    public Optional<Content> section(Page page, String survey) {
        var organisation = page.site().organisation();
        var found =
                findings.ofSource(organisation, Kind.SURVEY_ELEMENT, survey).stream()
                        .filter(one -> one.publicOn() != null)
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var promised = board.ofFindings(organisation, found.stream().map(Finding::id).toList());
        var today = board.today(organisation);
        var rows =
                found.stream()
                        .map(
                                one -> {
                                    var answer = one.answer();
                                    return new Row(
                                            words.measure(one.detail(), one, page),
                                            words.answer(one, page),
                                            answer == null ? "" : answer.reason(),
                                            cards.of(
                                                    promised.getOrDefault(one.id(), List.of()),
                                                    today,
                                                    page));
                                })
                        .toList();
        return Optional.of(
                templates.fragment(
                        "followup/board/surveyPart", Map.of("page", page, "rows", rows)));
    }
}
