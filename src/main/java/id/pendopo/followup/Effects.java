package id.pendopo.followup;

import id.pendopo.survey.Measures;
import id.pendopo.survey.Measures.Period;
import id.pendopo.survey.SurveyPublished;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the next survey shows of commitments that were done. Only a survey that began when the work
 * was done counts: in an earlier one, people answered about the time before, too.
 */
@Component
public class Effects {

    private final CommitmentStore commitments;
    private final EffectStore store;
    private final Measures measures;
    private final Ledger ledger;

    Effects(CommitmentStore commitments, EffectStore store, Measures measures, Ledger ledger) {
        this.commitments = commitments;
        this.store = store;
        this.measures = measures;
        this.ledger = ledger;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SurveyPublished published) {
        var organisation = published.organisation();
        measures.closed(organisation, published.code())
                .map(survey -> commitments.doneAt(organisation, survey.unit()))
                .orElse(List.of())
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
        var commitment = done.commitment();
        var organisation = commitment.organisation();
        var zone = ledger.zone(organisation);
        var periods = measures.periods(organisation, done.finding().unit(), zone);
        var earlier = earlier(done, periods);
        var later = later(commitment.ended(), earlier, periods);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        var measure = commitment.promise().measure();
        return measures.moved(organisation, earlier.get(), later.get(), measure)
                .map(
                        moved ->
                                new Effect(
                                        commitment.id(),
                                        measure,
                                        earlier.get(),
                                        later.get(),
                                        moved))
                .filter(effect -> store.keep(organisation, effect, ledger.now()));
    }

    void forget(Commitment commitment) {
        store.forget(commitment);
    }

    /** The survey that led to it, or the last one before it was promised. */
    private static Optional<String> earlier(Listed done, List<Period> periods) {
        var finding = done.finding();
        if (finding.kind() == Kind.SURVEY_ELEMENT) {
            return periods.stream()
                    .map(Period::code)
                    .filter(code -> code.equals(finding.source()))
                    .findFirst();
        }
        return periods.stream()
                .filter(period -> period.ends() != null)
                .filter(
                        period ->
                                !Objects.requireNonNull(period.ends())
                                        .isAfter(done.commitment().made()))
                .map(Period::code)
                .findFirst();
    }

    /** The first that began when it was done. */
    private static Optional<String> later(
            @Nullable LocalDate done, Optional<String> earlier, List<Period> periods) {
        return periods.stream()
                .filter(period -> earlier.filter(period.code()::equals).isEmpty())
                .filter(period -> done != null && began(period, done))
                .min(Comparator.comparing(period -> Objects.requireNonNull(period.begins())))
                .map(Period::code);
    }

    private static boolean began(Period period, LocalDate done) {
        return period.begins() != null && !period.begins().isBefore(done);
    }
}
