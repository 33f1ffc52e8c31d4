package id.pendopo.complaint;

import id.pendopo.complaint.clock.Marks;
import id.pendopo.complaint.clock.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down cases that happened before they came into this house: with their own times, and
 * without telling anybody.
 */
@Component
public class CaseHistory {

    private static final int REMINDED = 90;

    private final ComplaintStore cases;
    private final EventStore events;
    private final Keeping keeping;
    private final Clockwork clockwork;

    CaseHistory(ComplaintStore cases, EventStore events, Keeping keeping, Clockwork clockwork) {
        this.cases = cases;
        this.events = events;
        this.keeping = keeping;
        this.clockwork = clockwork;
    }

    /** One past step: when, and what was written; the case in it is as it was afterwards. */
    public record Step(Instant at, CaseBook.Entry entry) {}

    /**
     * Keeps a case with all that happened in it, and gives it as it stands now.
     *
     * @param steps in their order, the receipt first
     * @return false when its receipt, or its identifier elsewhere, is here already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(byte[] receipt, Origin origin, Reporter reporter, List<Step> steps) {
        var fresh = steps.getFirst().entry().after();
        if (!cases.add(fresh, receipt, origin)) {
            return false;
        }
        var history = new ArrayList<CaseEvent>();
        for (var step : steps) {
            var event = CaseBook.event(step.entry(), history.size() + 1, step.at());
            events.add(fresh.organisation(), fresh.id(), event);
            history.add(event);
        }
        var last = steps.getLast().entry().after();
        var clocks = clockwork.read(last, history);
        var today = clockwork.today(last.organisation());
        var told = told(last, Marks.reached(clocks, today));
        var due =
                Complaint.Due.of(
                        clocks, last.status().open(), today, last.change().told(told).done().due());
        cases.move(last.change().written(due, history.size()).done());
        keeping.with(last, reporter, List.of());
        return true;
    }

    /** Nobody hears of what is past; but no case ends in silence without a reminder from here. */
    private static Told told(Complaint last, Told reached) {
        boolean waits = last.may(Move.SILENCE) || last.may(Move.LAPSE);
        return new Told(
                reached.total(), waits ? Math.min(reached.step(), REMINDED) : reached.step());
    }
}
