package id.pendopo.complaint.deadline;

import id.pendopo.calendar.OpenUnits;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.clock.Marks;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at cases on the days on which their clocks reach something: a silent end, a lapse, or so
 * much of the time used that those above must know. Officers are told only while their unit is
 * open.
 */
@Component
class Watch {

    private static final String ACTOR = "complaint-watch";
    private static final int AT_ONCE = 500;

    private final WatchStore store;
    private final CaseBook book;
    private final Clockwork clockwork;
    private final Surroundings surroundings;
    private final Clock clock;

    /** What else it needs to know. */
    @Component
    record Surroundings(OpenUnits openUnits, TransactionTemplate transaction) {}

    Watch(
            WatchStore store,
            CaseBook book,
            Clockwork clockwork,
            Surroundings surroundings,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.clockwork = clockwork;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Looks at all that is due, each case in a transaction of its own. */
    void look() {
        for (var organisation : store.organisations()) {
            var today = clockwork.today(organisation);
            for (var id : store.due(organisation, today, AT_ONCE)) {
                surroundings.transaction().executeWithoutResult(_ -> look(organisation, id, today));
            }
        }
    }

    private void look(OrganisationId organisation, ComplaintId id, LocalDate today) {
        var c = book.lock(organisation, id).orElseThrow();
        if (!c.status().open()) {
            return;
        }
        var clocks = clockwork.read(c, book.events(c));
        var step = clocks.step();
        boolean over = step != null && step.missed() != null;
        if (over && c.may(Move.SILENCE)) {
            end(c, Move.SILENCE, Status.CLOSED_SILENT);
        } else if (over && c.may(Move.LAPSE)) {
            end(c, Move.LAPSE, Status.WITHDRAWN);
        } else {
            tell(c, clocks, today);
        }
    }

    private void end(Complaint c, Move move, Status status) {
        var ended = c.change().status(status).ended(clock.instant()).done();
        book.write(c, CaseBook.Entry.of(ended, move, ACTOR));
    }

    private void tell(Complaint c, Clocks clocks, LocalDate today) {
        if (!open(c)) {
            return;
        }
        var step = clocks.step();
        int level = clocks.total().level(today);
        boolean late = step != null && step.missed() != null;
        if (level > c.due().level() || step != null && step.level(today) > 0) {
            book.write(
                    c,
                    CaseBook.Entry.of(
                                    c.change().level(Math.max(level, c.due().level())).done(),
                                    CaseEvent.Kind.ESCALATED,
                                    ACTOR)
                            .facts(Map.of("level", level, "late", late))
                            .audience(CaseEvent.Audience.STAFF));
        } else {
            store.looked(c.organisation(), c.id(), Marks.next(clocks, today));
        }
    }

    private boolean open(Complaint c) {
        var zone = clockwork.zone(c.organisation());
        var moment = clock.instant().atZone(zone);
        return surroundings.openUnits().at(c.organisation(), moment).contains(c.owner());
    }
}
