package id.pendopo.followup.board;

import id.pendopo.followup.Bands;
import id.pendopo.followup.Board;
import id.pendopo.followup.Board.Dossier;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.followup.Kind;
import id.pendopo.followup.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Measures;
import id.pendopo.survey.ReportChapter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The table of what followed a survey (RTL) in the report, from the same rows as the board, and how
 * the national evaluation (PEKPPP) judges it.
 */
@Component
class FollowUpChapter implements ReportChapter {

    private final Findings findings;
    private final Board board;
    private final FollowUpLaw law;
    private final Measures measures;
    private final Organisations organisations;

    FollowUpChapter(
            Findings findings,
            Board board,
            FollowUpLaw law,
            Measures measures,
            Organisations organisations) {
        this.findings = findings;
        this.board = board;
        this.law = law;
        this.measures = measures;
        this.organisations = organisations;
    }

    @Override
    public Optional<Told> followUpOf(OrganisationId organisation, String survey, Texts texts) {
        var found = findings.ofSource(organisation, Kind.SURVEY_ELEMENT, survey);
        var promised =
                board.ofFindings(organisation, found.stream().map(Finding::id).toList()).values();
        var all = promised.stream().flatMap(Collection::stream).sorted(BY_DUE).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var columns =
                List.of(
                        texts.t("followup.chapter.element"),
                        texts.t("followup.desk.col.commitment"),
                        texts.t("followup.field.unit"),
                        texts.t("followup.field.due"),
                        texts.t("followup.filter.status"));
        var today = board.today(organisation);
        return Optional.of(
                new Told(
                        sentences(organisation, survey, all, texts),
                        columns,
                        all.stream().map(one -> row(one, today, texts)).toList()));
    }

    private static final Comparator<Dossier> BY_DUE =
            Comparator.comparing((Dossier one) -> one.commitment().promise().due())
                    .thenComparing(one -> one.commitment().code());

    private List<String> sentences(
            OrganisationId organisation, String survey, List<Dossier> all, Texts texts) {
        var bands = law.bands(board.today(organisation));
        long done = all.stream().filter(one -> one.commitment().status() == Status.DONE).count();
        var sentences = new ArrayList<String>();
        sentences.add(
                texts.t(
                        "followup.chapter.share",
                        done,
                        all.size(),
                        bands.shareLevel(done, all.size())));
        var last = last(all);
        var report =
                measures.period(organisation, survey, organisations.zone(organisation))
                        .map(Measures.Period::published)
                        .orElse(null);
        sentences.add(
                last == null || report == null
                        ? texts.t("followup.chapter.speed.open")
                        : speed(bands, report, last, texts));
        return sentences;
    }

    private static String speed(Bands bands, LocalDate report, LocalDate last, Texts texts) {
        return texts.t(
                "followup.chapter.speed",
                day(last, texts),
                day(report, texts),
                bands.speedLevel(report, last));
    }

    /** The day on which the last of all was done; null as long as one is not. */
    private static @Nullable LocalDate last(List<Dossier> all) {
        boolean whole = all.stream().allMatch(one -> one.commitment().status() == Status.DONE);
        return whole
                ? all.stream()
                        .map(one -> Objects.requireNonNull(one.commitment().ended()))
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private List<String> row(Dossier one, LocalDate today, Texts texts) {
        var commitment = one.commitment();
        return List.of(
                element(one.finding().detail(), texts),
                commitment.promise().title() + " (" + commitment.code() + ")",
                organisations
                        .unit(commitment.organisation(), commitment.promise().unit())
                        .map(Unit::shortName)
                        .orElse(""),
                day(commitment.promise().due(), texts),
                status(commitment, today, texts));
    }

    private String element(String key, Texts texts) {
        return measures.elements().stream()
                .filter(element -> element.key().equals(key))
                .findFirst()
                .map(element -> element.name().in(texts.locale().getLanguage()))
                .orElse(key);
    }

    private static String status(Commitment commitment, LocalDate today, Texts texts) {
        if (commitment.late(today)) {
            return texts.t("followup.late", commitment.daysLate(today));
        }
        var ended = commitment.ended();
        return ended == null
                ? texts.t("followup.status." + commitment.status())
                : texts.t(
                        commitment.status() == Status.DONE
                                ? "followup.done.on"
                                : "followup.cancelled.on",
                        day(ended, texts));
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(day);
    }
}
