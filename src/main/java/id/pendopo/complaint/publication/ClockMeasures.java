package id.pendopo.complaint.publication;

import id.pendopo.accessneed.Proportion;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.HandlingMeasures;
import id.pendopo.complaint.publication.StatisticsStore.Days;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other modules what the public figures say of a stretch of days. */
@Component
class ClockMeasures implements HandlingMeasures {

    private static final long FEWEST = 6;
    private static final double HUNDRED = 100;

    private final StatisticsStore store;
    private final CaseWords words;
    private final Clockwork clockwork;

    ClockMeasures(StatisticsStore store, CaseWords words, Clockwork clockwork) {
        this.store = store;
        this.words = words;
        this.clockwork = clockwork;
    }

    @Override
    public Optional<Measured> measured(
            OrganisationId organisation,
            Collection<UnitId> units,
            Measure measure,
            LocalDate first,
            LocalDate last) {
        var days = new Days(first, last);
        var zone = clockwork.zone(organisation);
        var today = clockwork.today(organisation);
        if (store.pending(organisation, days, zone, today).stream().anyMatch(units::contains)) {
            return Optional.empty();
        }
        var figures =
                store.counts(organisation, days, zone, today).stream()
                        .filter(one -> units.contains(one.unit()))
                        .map(StatisticsStore.Count::figures)
                        .reduce(answers(organisation, units, days), Figures::plus);
        long answered = figures.days().values().stream().mapToLong(Long::longValue).sum();
        return switch (measure) {
            case ON_TIME -> share(figures.inTime(), figures.decided());
            case CONTESTED -> share(figures.contested(), answered);
            case FIRST_ANSWER -> median(figures, answered);
        };
    }

    private Figures answers(OrganisationId organisation, Collection<UnitId> units, Days days) {
        return store.answers(organisation, days, clockwork.zone(organisation)).stream()
                .filter(one -> units.contains(one.unit()))
                .map(one -> Figures.answered(workingDays(organisation, one), one.cases()))
                .reduce(Figures.NONE, Figures::plus);
    }

    private int workingDays(OrganisationId organisation, StatisticsStore.Answers one) {
        return words.workingDays(organisation, one.unit(), one.received(), one.answered());
    }

    private static Optional<Measured> share(long part, long whole) {
        if (whole < FEWEST) {
            return Optional.empty();
        }
        var share = new Proportion(part, whole);
        var range = share.interval();
        return Optional.of(
                new Measured(
                        share.value() * HUNDRED,
                        whole,
                        range.low() * HUNDRED,
                        range.high() * HUNDRED));
    }

    private static Optional<Measured> median(Figures figures, long answered) {
        var median = figures.median();
        if (median == null) {
            return Optional.empty();
        }
        double value = median;
        return MedianRange.of(figures.days())
                .map(range -> new Measured(value, answered, range.low(), range.high()));
    }
}
