package id.pendopo.complaint.demo;

import static id.pendopo.complaint.CaseEvent.REPORTER;

import id.pendopo.complaint.CaseBook.Entry;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseHistory.Step;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The course of one case, step by step, until today. */
final class Course {

    /** Who acted in the past of an example: nobody who has an account. */
    private static final String OFFICER = "example";

    private final List<Step> steps = new ArrayList<>();
    private final Instant now;
    private final ZoneId zone;
    private Complaint current;
    private Instant at;

    Course(Complaint fresh, Instant now, ZoneId zone) {
        this.zone = zone;
        this.current = fresh;
        this.at = fresh.times().received();
        this.now = now;
        steps.add(new Step(at, Entry.of(fresh, CaseEvent.Kind.RECEIVED, REPORTER)));
    }

    List<Step> steps() {
        return steps;
    }

    /** False when so many days later has not come yet. */
    boolean after(double days) {
        var next = at.plus(Duration.ofMinutes(Math.round(days * 24 * 60)));
        if (next.isAfter(now)) {
            return false;
        }
        at = current.desk() == Desk.SAFE ? noon(next) : next;
        return true;
    }

    void verified(UnitId unit) {
        write(Entry.of(to(Status.FORWARDED, unit), Move.VERIFY, OFFICER));
    }

    void started(String plan) {
        var after = current.change().status(Status.IN_PROGRESS).done();
        write(Entry.of(after, Move.START, OFFICER).words(plan));
    }

    void givenBack(UnitId to, String why) {
        var after = current.change().status(Status.RETURNED).owner(to).returned().done();
        write(Entry.of(after, Move.RETURN, OFFICER).reason("BUKAN_TUGAS").words(why));
    }

    void asked(String question) {
        write(Entry.of(status(Status.PENDING_INFO), Move.ASK, OFFICER).words(question));
    }

    void replied(Status before, String words) {
        write(
                Entry.of(status(before), Move.REPLY, REPORTER)
                        .words(words)
                        .audience(CaseEvent.Audience.REPORTER));
    }

    void answered(String reason, String words) {
        var after = current.change().status(Status.ANSWERED).answered(at).done();
        write(Entry.of(after, Move.ANSWER, OFFICER).reason(reason).words(words));
    }

    void contested(UnitId above, String words) {
        var after = current.change().status(Status.CONTESTED).owner(above).objected().done();
        write(Entry.of(after, Move.CONTEST, REPORTER).words(words));
    }

    void confirmed() {
        write(Entry.of(ended(Status.CLOSED), Move.CONFIRM, REPORTER));
    }

    void silent() {
        write(Entry.of(ended(Status.CLOSED_SILENT), Move.SILENCE, "complaint-watch"));
    }

    void withdrawn() {
        write(Entry.of(ended(Status.WITHDRAWN), Move.WITHDRAW, REPORTER));
    }

    void rated(int stars, String words) {
        write(
                Entry.of(current.change().rated(stars).done(), CaseEvent.Kind.RATED, REPORTER)
                        .words(words)
                        .audience(CaseEvent.Audience.REPORTER));
    }

    /** Of the safe desk only days are known. */
    private Instant noon(Instant moment) {
        return moment.atZone(zone).with(LocalTime.NOON).toInstant();
    }

    private Complaint ended(Status status) {
        return current.change().status(status).ended(at).done();
    }

    private Complaint status(Status status) {
        return current.change().status(status).done();
    }

    private Complaint to(Status status, UnitId unit) {
        return current.change().status(status).owner(unit).done();
    }

    private void write(Entry entry) {
        current = entry.after();
        steps.add(new Step(at, entry));
    }
}
