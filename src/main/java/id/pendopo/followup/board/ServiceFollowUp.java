package id.pendopo.followup.board;

import gg.jte.Content;
import id.pendopo.catalogue.ServicePagePart;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.Kind;
import id.pendopo.followup.Status;
import id.pendopo.shared.Page;
import id.pendopo.survey.Measures;
import id.pendopo.web.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On the page of a service: what was promised after the last surveys that asked about it, what is
 * open first. Which service a complaint is about is not told in public, so none leads here.
 */
@Component
class ServiceFollowUp implements ServicePagePart {

    private static final int SURVEYS = 4;
    private static final int MOST = 3;
    private static final Comparator<Dossier> OPEN_FIRST =
            Comparator.comparing((Dossier one) -> !one.commitment().status().open())
                    .thenComparing(one -> one.commitment().promise().due())
                    .thenComparing(one -> one.commitment().code());

    private final Findings findings;
    private final Board board;
    private final Cards cards;
    private final Measures measures;
    private final Templates templates;

    ServiceFollowUp(
            Findings findings, Board board, Cards cards, Measures measures, Templates templates) {
        this.findings = findings;
        this.board = board;
        this.cards = cards;
        this.measures = measures;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public Optional<Content> aside(Page page, ServiceRef service) {
        var organisation = page.site().organisation();
        var promised =
                board.ofFindings(organisation, findings(page, service)).values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.commitment().status() != Status.CANCELLED)
                        .sorted(OPEN_FIRST)
                        .limit(MOST)
                        .toList();
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                templates.fragment(
                        "followup/board/servicePart",
                        Map.of(
                                "page",
                                page,
                                "cards",
                                cards.of(promised, board.today(organisation), page))));
    }

    /** What its last surveys found, as far as everybody may know. */
    private List<UUID> findings(Page page, ServiceRef service) {
        var organisation = page.site().organisation();
        return measures.periods(organisation, service.unit(), page.site().zone()).stream()
                .filter(survey -> survey.services().contains(service.code()))
                .limit(SURVEYS)
                .flatMap(survey -> ofSurvey(page, survey.code()))
                .map(Finding::id)
                .toList();
    }

    private Stream<Finding> ofSurvey(Page page, String survey) {
        return findings.ofSource(page.site().organisation(), Kind.SURVEY_ELEMENT, survey).stream()
                .filter(one -> one.publicOn() != null);
    }
}
