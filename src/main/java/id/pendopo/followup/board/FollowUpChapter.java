package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.Kind;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import id.pendopo.survey.ReportChapter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The tables of what was promised after surveys (RTL) in their reports, from the same rows as the
 * board: of the survey itself as it stood on the day of its report, and of the one before.
 */
@Component
class FollowUpChapter implements ReportChapter {

    private static final Comparator<Dossier> BY_DUE =
            Comparator.comparing((Dossier one) -> one.commitment().promise().due())
                    .thenComparing(one -> one.commitment().code());

    private final Findings findings;
    private final Board board;
    private final ChapterWords words;
    private final Organisations organisations;
    private final Clock clock;

    FollowUpChapter(
            Findings findings,
            Board board,
            ChapterWords words,
            Organisations organisations,
            Clock clock) {
        this.findings = findings;
        this.board = board;
        this.words = words;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Optional<Told> followUpOf(OrganisationId organisation, String survey, Texts texts) {
        return planOf(organisation, survey, clock.instant(), texts)
                .map(
                        plan ->
                                new Told(
                                        plan.sentences(),
                                        plan.columns(),
                                        plan.rows().stream().map(Row::cells).toList()));
    }

    @Override
    public Optional<Plan> planOf(
            OrganisationId organisation, String survey, Instant moment, Texts texts) {
        var zone = organisations.zone(organisation);
        var day = moment.atZone(zone).toLocalDate();
        var found = findings.ofSource(organisation, Kind.SURVEY_ELEMENT, survey);
        var promised =
                board
                        .ofFindings(organisation, found.stream().map(Finding::id).toList())
                        .values()
                        .stream()
                        .flatMap(Collection::stream)
                        .flatMap(one -> one.at(moment, zone).stream())
                        .sorted(BY_DUE)
                        .toList();
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        var fulfilment = Fulfilment.of(found, byFinding(promised), day);
        return Optional.of(
                new Plan(
                        day,
                        words.sentences(organisation, survey, fulfilment, day, texts),
                        words.columns(texts),
                        promised.stream().map(one -> row(one, day, texts)).toList()));
    }

    private static Map<UUID, List<Commitment>> byFinding(List<Dossier> promised) {
        return promised.stream()
                .map(Dossier::commitment)
                .collect(Collectors.groupingBy(Commitment::finding));
    }

    private Row row(Dossier one, LocalDate day, Texts texts) {
        return new Row(one.commitment().code(), words.cells(one, day, texts));
    }
}
