package id.pendopo.followup;

import id.pendopo.complaint.HandlingMeasures;
import id.pendopo.survey.Measures;
import id.pendopo.survey.Measures.Period;
import id.pendopo.survey.SurveyPublished;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is measured of commitments that were done: by the next survey that asks about the same
 * services, or by complaints. Only a survey that began when the work was done counts: in an earlier
 * one, people answered about the time before, too.
 */
@Component
public class Effects {

    /** After so long nothing new is to be learnt from complaints. */
    private static final int YEAR = 365;

    private final CommitmentStore commitments;
    private final EffectStore store;
    private final Measures measures;
    private final ComplaintEffects complaints;
    private final Ledger ledger;

    Effects(
            CommitmentStore commitments,
            EffectStore store,
            Measures measures,
            ComplaintEffects complaints,
            Ledger ledger) {
        this.commitments = commitments;
        this.store = store;
        this.measures = measures;
        this.complaints = complaints;
        this.ledger = ledger;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SurveyPublished published) {
        var organisation = published.organisation();
        measures
                .closed(organisation, published.code())
                .map(survey -> commitments.doneAt(organisation, survey.unit()))
                .orElse(List.of())
                .stream()
                .filter(done -> ofComplaints(done).isEmpty())
                .forEach(this::show);
    }

    /** Asks the complaints about those whose days are over. */
    @Transactional
    public void look() {
        var today = LocalDate.ofInstant(ledger.now(), ZoneOffset.UTC);
        store.waiting(today.minusDays(YEAR), today.minusDays(ComplaintEffects.DAYS)).stream()
                .flatMap(one -> commitments.find(one.organisation(), one.code()).stream())
                .forEach(this::show);
    }

    /** What shows it may be known already. */
    void show(Commitment done) {
        commitments.find(done.organisation(), done.code()).ifPresent(this::show);
    }

    private void show(Listed done) {
        if (fill(done).isPresent()) {
            ledger.measured(done.commitment());
        }
    }

    /** Looks for what shows it, and keeps that; empty when nothing new was found. */
    Optional<Effect> fill(Listed done) {
        var organisation = done.commitment().organisation();
        var today = ledger.today(organisation);
        return ofComplaints(done)
                .map(measure -> complaints.of(done, measure, today))
                .orElseGet(() -> ofSurveys(done))
                .filter(effect -> store.keep(organisation, effect, ledger.now()));
    }

    private static Optional<HandlingMeasures.Measure> ofComplaints(Listed done) {
        return MeasureNames.ofComplaints(done.commitment().promise().measure());
    }

    /** By the first later survey that lets it be judged, else by the first that knows it. */
    private Optional<Effect> ofSurveys(Listed done) {
        var organisation = done.commitment().organisation();
        var zone = ledger.zone(organisation);
        var periods = measures.periods(organisation, done.finding().unit(), zone);
        return earlier(done, periods)
                .flatMap(
                        earlier -> {
                            var found =
                                    later(done, earlier, periods)
                                            .flatMap(later -> moved(done, earlier, later).stream())
                                            .toList();
                            return found.stream()
                                    .filter(Effect::judged)
                                    .findFirst()
                                    .or(() -> found.stream().findFirst());
                        });
    }

    private Optional<Effect> moved(Listed done, Period earlier, Period later) {
        var commitment = done.commitment();
        var measure = commitment.promise().measure();
        return measures.moved(commitment.organisation(), earlier.code(), later.code(), measure)
                .map(
                        moved ->
                                new Effect(
                                        commitment.id(),
                                        measure,
                                        earlier.code(),
                                        later.code(),
                                        moved));
    }

    void forget(Commitment commitment) {
        store.forget(commitment);
    }

    /** The survey that led to it, or the last one before it was promised. */
    private static Optional<Period> earlier(Listed done, List<Period> periods) {
        var finding = done.finding();
        var made = done.commitment().made();
        return periods.stream()
                .filter(
                        period ->
                                finding.kind() == Kind.SURVEY_ELEMENT
                                        ? period.code().equals(finding.source())
                                        : over(period, made))
                .findFirst();
    }

    private static boolean over(Period period, LocalDate day) {
        return period.ends() != null && !period.ends().isAfter(day);
    }

    /** Those about the same services that began when it was done, the first first. */
    private static Stream<Period> later(Listed done, Period earlier, List<Period> periods) {
        var ended = done.commitment().ended();
        return periods.stream()
                .filter(period -> !period.code().equals(earlier.code()))
                .filter(period -> period.services().equals(earlier.services()))
                .filter(period -> ended != null && began(period, ended))
                .sorted(Comparator.comparing(period -> Objects.requireNonNull(period.begins())));
    }

    private static boolean began(Period period, LocalDate done) {
        return period.begins() != null && !period.begins().isBefore(done);
    }
}
