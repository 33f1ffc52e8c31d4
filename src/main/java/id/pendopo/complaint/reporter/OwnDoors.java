package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Bounds;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Routing;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.clock.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which doors are open to a reporter, and until when. */
@Component
class OwnDoors {

    private final Bounds bounds;
    private final Routing routing;
    private final Clockwork clockwork;
    private final Law law;
    private final ReporterRuleStore rules;

    OwnDoors(
            Bounds bounds, Routing routing, Clockwork clockwork, Law law, ReporterRuleStore rules) {
        this.bounds = bounds;
        this.routing = routing;
        this.clockwork = clockwork;
        this.law = law;
        this.rules = rules;
    }

    /**
     * @param more what is possible for other reasons than how the case stands
     */
    OwnCase.Doors of(Complaint c, Clocks clocks, Set<Act> more) {
        var superior = routing.superior(c);
        var today = clockwork.today(c.organisation());
        var place = clockwork.place(c.organisation(), superior.id());
        var review = law.version(c.rules()).rules().steps().get(Stage.REVIEWING);
        var by =
                review == null
                        ? today
                        : LocalDate.ofEpochDay(
                                place.working().after(today.toEpochDay(), review.days()));
        var until = bounds.until(c);
        var acts = acts(c, today);
        acts.addAll(more);
        if (ombudsman(c, clocks)) {
            acts.add(Act.OMBUDSMAN);
        }
        return new OwnCase.Doors(
                Set.copyOf(acts),
                superior.name(),
                superior.id().equals(c.owner()),
                routing.watches(c, superior),
                by,
                until);
    }

    /** Was a limit missed, or have so many days gone by that the Ombudsman may be asked? */
    boolean ombudsman(Complaint c, Clocks clocks) {
        if (!c.status().shown()) {
            return false;
        }
        var today = clockwork.today(c.organisation());
        var passed =
                clockwork
                        .place(c.organisation(), c.owner())
                        .working()
                        .between(clocks.total().start().toEpochDay(), today.toEpochDay());
        return clocks.total().missed() != null
                || c.due().missed() != null
                || passed >= rules.on(today).ombudsmanAfter();
    }

    private Set<Act> acts(Complaint c, LocalDate today) {
        var acts = EnumSet.noneOf(Act.class);
        if (c.status().open()) {
            acts.add(Act.REPLY);
        }
        if (c.may(Move.CONFIRM)) {
            acts.add(Act.CONFIRM);
        }
        if (bounds.mayContest(c)) {
            acts.add(Act.CONTEST);
        }
        if (bounds.mayReopen(c)) {
            acts.add(Act.REOPEN);
        }
        if (c.may(Move.WITHDRAW)) {
            acts.add(Act.WITHDRAW);
        }
        if (rateable(c, today)) {
            acts.add(Act.RATE);
        }
        if (bounds.goOn(c).isEmpty()) {
            acts.add(Act.GO_ON);
        }
        return acts;
    }

    private boolean rateable(Complaint c, LocalDate today) {
        var ended = c.times().ended();
        boolean rated = c.status() == Status.CLOSED || c.status() == Status.CLOSED_SILENT;
        if (!rated || ended == null) {
            return false;
        }
        var last = ended.plus(Duration.ofDays(law.version(c.rules()).rateWithin()));
        return !today.isAfter(LocalDate.ofInstant(last, clockwork.zone(c.organisation())));
    }
}
