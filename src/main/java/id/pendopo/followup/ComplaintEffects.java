package id.pendopo.followup;

import id.pendopo.complaint.HandlingMeasures;
import id.pendopo.complaint.HandlingMeasures.Measure;
import id.pendopo.complaint.HandlingMeasures.Measured;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What complaints show of commitments that were done: those that came in the days before it was
 * promised are compared with those that came in as many days after it was done.
 */
@Component
class ComplaintEffects {

    /** Days on either side: a quarter of a year. */
    static final int DAYS = 90;

    private final HandlingMeasures measures;
    private final Organisations organisations;

    ComplaintEffects(HandlingMeasures measures, Organisations organisations) {
        this.measures = measures;
        this.organisations = organisations;
    }

    /** From the first day up to and with the last. */
    private record Stretch(LocalDate first, LocalDate last) {

        /** As ISO 8601 writes it. */
        String code() {
            return first + "/" + last;
        }
    }

    /** Empty as long as the days are not over, or nothing can be said of them. */
    Optional<Effect> of(Listed done, Measure measure, LocalDate today) {
        var commitment = done.commitment();
        var ended = commitment.ended();
        if (ended == null || !ended.plusDays(DAYS).isBefore(today)) {
            return Optional.empty();
        }
        var made = commitment.made();
        var before = new Stretch(made.minusDays(DAYS), made.minusDays(1));
        var after = new Stretch(ended.plusDays(1), ended.plusDays(DAYS));
        return measured(done, measure, before)
                .flatMap(
                        from ->
                                measured(done, measure, after)
                                        .map(
                                                to ->
                                                        new Effect(
                                                                commitment.id(),
                                                                commitment.promise().measure(),
                                                                before.code(),
                                                                after.code(),
                                                                Difference.between(from, to))));
    }

    private Optional<Measured> measured(Listed done, Measure measure, Stretch days) {
        return measures.measured(
                done.commitment().organisation(), units(done), measure, days.first(), days.last());
    }

    /** The unit that it is about, and those below it. */
    private List<UnitId> units(Listed done) {
        var organisation = done.commitment().organisation();
        return organisations
                .unit(organisation, done.finding().unit())
                .map(
                        top ->
                                organisations.units(organisation).stream()
                                        .filter(unit -> unit.within(top.path()))
                                        .map(Unit::id)
                                        .toList())
                .orElse(List.of());
    }
}
