package id.pendopo.followup.board;

import gg.jte.Content;
import id.pendopo.access.Officer;
import id.pendopo.complaint.CasePart;
import id.pendopo.followup.Board;
import id.pendopo.followup.ComplaintFindings;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the pages of a case: what was answered to it and promised, and the way to do so. */
@Component
class CaseFollowUp implements CasePart {

    private final Findings findings;
    private final ComplaintFindings complaints;
    private final Board board;
    private final Cards cards;
    private final Templates templates;

    CaseFollowUp(
            Findings findings,
            ComplaintFindings complaints,
            Board board,
            Cards cards,
            Templates templates) {
        this.findings = findings;
        this.complaints = complaints;
        this.board = board;
        this.cards = cards;
        this.templates = templates;
    }

    @Override
    public Optional<Content> told(Page page, String code) {
        return complaints.of(page.site().organisation(), code).map(one -> told(page, one));
    }

    private Content told(Page page, Finding finding) {
        var answer = finding.answer();
        return templates.fragment(
                "followup/board/casePart",
                Map.of(
                        "page",
                        page,
                        "answer",
                        cards.answer(finding, page),
                        "reason",
                        answer == null ? "" : answer.reason(),
                        "cards",
                        promised(page, finding)));
    }

    @Override
    public Optional<Content> desk(Page page, Officer officer, String code) {
        var found = complaints.of(officer.organisation(), code);
        if (found.isEmpty() && !complaints.possible(officer, code)) {
            return Optional.empty();
        }
        var key =
                found.filter(one -> findings.mayAnswer(officer, one))
                        .map(one -> one.id().toString())
                        .orElse("");
        return Optional.of(
                templates.fragment(
                        "followup/desk/casePart",
                        Map.of(
                                "page", page,
                                "code", code,
                                "known", found.isPresent(),
                                "key", key,
                                "cards", found.map(one -> promised(page, one)).orElse(List.of()))));
    }

    private List<Card> promised(Page page, Finding finding) {
        var organisation = finding.organisation();
        var dossiers =
                board.ofFindings(organisation, List.of(finding.id()))
                        .getOrDefault(finding.id(), List.of());
        return cards.of(dossiers, board.today(organisation), page);
    }
}
