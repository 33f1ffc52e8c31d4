package id.pendopo.complaint.deadline;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Marks;
import id.pendopo.complaint.clock.Told;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at cases on the days on which their clocks reach something: so much of the time used that
 * those above must know, a reminder to the reporter, a silent end, a lapse. People are told only
 * while the unit is open; a case stays to be looked at until they were.
 */
@Component
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final String ACTOR = "complaint-watch";
    private static final int AT_ONCE = 500;
    private static final int WHOLE = 100;
    private static final int LAST_REMINDER = 90;

    private final WatchStore store;
    private final CaseBook book;
    private final Clockwork clockwork;
    private final Surroundings surroundings;
    private final Clock clock;

    /** What else it needs to know. */
    @Component
    record Surroundings(Hours hours, Law law, TransactionTemplate transaction, Reaching reaching) {}

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

    /**
     * Looks at all that is due, each case in a transaction of its own; what may end comes first.
     */
    void look() {
        for (var organisation : store.organisations()) {
            var today = clockwork.today(organisation);
            for (boolean waiting : List.of(true, false)) {
                look(organisation, today, waiting);
            }
        }
    }

    private void look(OrganisationId organisation, LocalDate today, boolean waiting) {
        var part = store.due(organisation, today, waiting, WatchStore.Due.BEFORE_ALL, AT_ONCE);
        while (!part.isEmpty()) {
            for (var due : part) {
                // The house closes: the rest is looked at when it is open again.
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                alone(organisation, due.id(), today);
            }
            part = store.due(organisation, today, waiting, part.getLast(), AT_ONCE);
        }
    }

    /** What is wrong with one case keeps nobody from looking at the next. */
    private void alone(OrganisationId organisation, ComplaintId id, LocalDate today) {
        try {
            surroundings.transaction().executeWithoutResult(_ -> look(organisation, id, today));
        } catch (RuntimeException e) {
            LOG.error("Nobody could look at the case {}", id.value(), e);
        }
    }

    private void look(OrganisationId organisation, ComplaintId id, LocalDate today) {
        var c = book.lock(organisation, id).orElseThrow();
        if (!c.status().open()) {
            return;
        }
        var clocks = clockwork.read(c, book.events(c));
        var reached = Marks.reached(clocks, today);
        if (c.may(Move.SILENCE) || c.may(Move.LAPSE)) {
            await(c, reached, today);
        } else if (!c.due().told().covers(reached)) {
            escalate(c, reached);
        }
        var now = book.find(organisation, id).orElseThrow();
        var next = Marks.next(clocks, c.due().told(), today);
        boolean done = next == null || next.isAfter(today);
        if (done && now.version() == c.version()) {
            store.looked(organisation, id, next);
        }
    }

    /** The reporter has to act: they are reminded, and only then time ends the case. */
    private void await(Complaint c, Told reached, LocalDate today) {
        boolean over = reached.step() == WHOLE;
        if (!over && c.due().told().covers(reached)) {
            return;
        }
        var events = book.events(c);
        var last = surroundings.reaching().last(c, events).orElse(null);
        if (last != null && last.kind().equals(CaseEvent.Kind.UNREACHED.name())) {
            return;
        }
        switch (surroundings.reaching().way(c, events)) {
            case FREE -> pass(c, reached, last, today);
            case TRIED -> {
                if (!over) {
                    remind(c, reached);
                }
            }
            case UNTRIED -> {
                if (open(c)) {
                    surroundings.reaching().resend(c, ACTOR);
                }
            }
            // Never told as far as the end: the case stays to be looked at.
            case LOST, RECEIPT_LOST -> {
                var told = over ? c.due().told() : reached;
                write(c, CaseEvent.Kind.UNREACHED, told, CaseEvent.Audience.STAFF);
            }
        }
    }

    /** Nothing ends of which nobody was reminded. */
    private void pass(Complaint c, Told reached, @Nullable CaseEvent last, LocalDate today) {
        if (reached.step() < WHOLE) {
            remind(c, reached);
        } else if (last == null || !last.kind().equals(CaseEvent.Kind.REMINDED.name())) {
            remind(c, new Told(reached.total(), LAST_REMINDER));
        } else if (!ends(c, last).isAfter(today)) {
            end(c);
        }
    }

    /** The day on which silence ends it. */
    private LocalDate ends(Complaint c, CaseEvent reminded) {
        return LocalDate.ofInstant(reminded.at(), clockwork.zone(c.organisation()))
                .plusDays(surroundings.law().version(c.rules()).reminderDays());
    }

    private void end(Complaint c) {
        var move = c.may(Move.SILENCE) ? Move.SILENCE : Move.LAPSE;
        var status = move == Move.SILENCE ? Status.CLOSED_SILENT : Status.WITHDRAWN;
        // That the step was over remains: it tells what lapsed from what was taken back.
        var over = c.due().told().and(new Told(0, WHOLE));
        var ended = c.change().status(status).told(over).ended(book.moment(c)).done();
        book.write(c, CaseBook.Entry.of(ended, move, ACTOR));
    }

    private void remind(Complaint c, Told reached) {
        write(c, CaseEvent.Kind.REMINDED, reached, CaseEvent.Audience.REPORTER);
    }

    private void escalate(Complaint c, Told reached) {
        write(c, CaseEvent.Kind.ESCALATED, reached, CaseEvent.Audience.STAFF);
    }

    private boolean open(Complaint c) {
        var moment = clock.instant().atZone(clockwork.zone(c.organisation()));
        return surroundings.hours().open(c.organisation(), c.owner(), moment);
    }

    private void write(Complaint c, CaseEvent.Kind kind, Told reached, CaseEvent.Audience whom) {
        if (!open(c)) {
            return;
        }
        var told = c.due().told().and(reached);
        book.write(
                c,
                CaseBook.Entry.of(c.change().told(told).done(), kind, ACTOR)
                        .facts(
                                Map.of(
                                        "level",
                                        reached.total(),
                                        "step",
                                        reached.step(),
                                        "late",
                                        reached.step() == WHOLE))
                        .audience(whom));
    }
}
