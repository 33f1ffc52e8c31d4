package id.pendopo.complaint.demo;

import static id.pendopo.complaint.CaseEvent.REPORTER;

import id.pendopo.complaint.CaseBook.Entry;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CaseHistory.Step;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Place;
import id.pendopo.organisation.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The course of one case, step by step, until today. Officers act while offices are open. */
final class Course {

    private static final String TIME = "complaint-watch";
    private static final int OPENS = 8;
    private static final int CLOSES = 15;

    private final List<Step> steps = new ArrayList<>();
    private final RandomGenerator random;
    private final Instant now;
    private final Place place;
    private Complaint current;
    private Instant at;

    Course(Complaint fresh, Instant now, Place place, RandomGenerator random) {
        this.current = fresh;
        this.at = fresh.times().received();
        this.now = now;
        this.place = place;
        this.random = random;
        steps.add(new Step(at, Entry.of(fresh, CaseEvent.Kind.RECEIVED, REPORTER)));
    }

    List<Step> steps() {
        return steps;
    }

    Instant at() {
        return at;
    }

    Complaint current() {
        return current;
    }

    /** In an office, so many working days later; false when that has not come yet. */
    boolean office(int days) {
        var local = at.atZone(place.zone());
        long day = local.toLocalDate().toEpochDay();
        boolean today = days == 0 && place.working().counts(day) && local.getHour() < CLOSES - 1;
        long on = today ? day : place.working().after(day, Math.max(1, days));
        int from = today ? Math.max(OPENS, local.getHour() + 1) : OPENS;
        int hour = from + random.nextInt(CLOSES - from);
        return at(LocalDate.ofEpochDay(on), hour);
    }

    /** At a person's home, some days later, by day; false when that has not come yet. */
    boolean home(double days) {
        var local = at.plus(Duration.ofMinutes(Math.round(days * 24 * 60))).atZone(place.zone());
        boolean night = local.getHour() < 6 || local.getHour() > 21;
        var day = local.toLocalDate().plusDays(local.getHour() > 21 ? 1 : 0);
        return at(day, night ? 6 + random.nextInt(4) : local.getHour());
    }

    /** By itself, in the morning of a day; false when that has not come yet. */
    boolean day(LocalDate day) {
        return at(day, 5);
    }

    LocalDate workingDays(int days) {
        long day = at.atZone(place.zone()).toLocalDate().toEpochDay();
        return LocalDate.ofEpochDay(place.working().after(day, days));
    }

    LocalDate days(int days) {
        return at.atZone(place.zone()).toLocalDate().plusDays(days);
    }

    /** Of the safe desk only days are known. */
    private boolean at(LocalDate day, int hour) {
        var time =
                current.desk() == Desk.SAFE
                        ? LocalTime.NOON
                        : LocalTime.of(hour, random.nextInt(60), random.nextInt(60));
        var next = day.atTime(time).atZone(place.zone()).toInstant();
        if (next.isAfter(now)) {
            return false;
        }
        at = next.isBefore(at) ? at : next;
        return true;
    }

    void officer(
            Staff.Hand hand, Move move, Complaint after, @Nullable String reason, String words) {
        write(Entry.of(after, move, hand.actor()).reason(reason).words(words));
    }

    void reporter(Move move, Complaint after, String words) {
        var entry = Entry.of(after, move, REPORTER).words(words);
        write(move == Move.REPLY ? entry.audience(CaseEvent.Audience.REPORTER) : entry);
    }

    void time(Move move, Status status) {
        write(Entry.of(ended(status), move, TIME));
    }

    void note(Staff.Hand hand, String words) {
        write(
                Entry.of(current, CaseEvent.Kind.NOTE, hand.actor())
                        .words(words)
                        .audience(CaseEvent.Audience.STAFF));
    }

    /** Everybody may read it now. */
    void shown(Staff.Hand hand) {
        write(
                Entry.of(current, CaseEvent.Kind.PUBLIC_TEXT, hand.actor())
                        .facts(Map.of("shown", true))
                        .audience(CaseEvent.Audience.REPORTER));
    }

    void rated(int stars, String words) {
        write(
                Entry.of(current.change().rated(stars).done(), CaseEvent.Kind.RATED, REPORTER)
                        .words(words)
                        .audience(CaseEvent.Audience.REPORTER));
    }

    Complaint to(Status status) {
        return current.change().status(status).done();
    }

    Complaint to(Status status, UnitId unit) {
        return current.change().status(status).owner(unit).done();
    }

    Complaint ended(Status status) {
        return current.change().status(status).ended(at).done();
    }

    private void write(Entry entry) {
        current = entry.after();
        steps.add(new Step(at, entry));
    }
}
