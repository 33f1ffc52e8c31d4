package id.pendopo.complaint.clock;

import id.pendopo.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clocks as somebody would count them with a calendar on the wall: one day after the other. It
 * shares no arithmetic with what it checks.
 */
final class DayByDay {

    record Office(WorkingDays working, ZoneId zone) {}

    private final Map<String, Office> offices;
    private final Rules rules;

    DayByDay(Map<String, Office> offices, Rules rules) {
        this.offices = offices;
        this.rules = rules;
    }

    Clocks clocks(List<Turn<String>> turns, Instant now) {
        var days = new ArrayList<LocalDate>();
        for (var turn : turns) {
            var day = turn.at().atZone(office(turn).zone()).toLocalDate();
            days.add(days.isEmpty() || day.isAfter(days.getLast()) ? day : days.getLast());
        }
        var current = turns.getLast();
        var today = now.atZone(office(current).zone()).toLocalDate();
        if (today.isBefore(days.getLast())) {
            today = days.getLast();
        }
        var base = rules.totals().get(current.caseClass());
        int extra = rules.objections().getOrDefault(current.caseClass(), 0);
        int objections = 0;
        for (var turn : turns) {
            if (turn.objection()) objections++;
        }
        var limit = new Limit(base.days() + objections * extra, base.unit());
        var start = receipt(turns.getFirst(), days.getFirst());
        int counted = 0;
        int used = 0;
        int paused = 0;
        LocalDate due = null;
        LocalDate warn = null;
        LocalDate press = null;
        LocalDate missed = null;
        boolean mayStillCome = running(current.stage());
        for (var day = start.plusDays(1);
                !day.isAfter(today) || mayStillCome && due == null;
                day = day.plusDays(1)) {
            var held = atTheEndOf(day, turns, days);
            if (!counts(office(held), base.unit(), day)) {
                continue;
            }
            if (held.stage() == Stage.PAUSED || held.stage() == Stage.COMPLETING) {
                if (!day.isAfter(today)) paused++;
            }
            if (!running(held.stage())) {
                continue;
            }
            counted++;
            if (!day.isAfter(today)) used++;
            if (counted == limit.days()) due = day;
            if (warn == null && counted * 100 >= limit.days() * 75) warn = day;
            if (press == null && counted * 100 >= limit.days() * 90) press = day;
            int allowed = base.days() + extra * objectionsUpTo(day, turns, days);
            if (missed == null && counted >= allowed && day.isBefore(today)) missed = day;
        }
        var total = new Reading(start, limit, used, due, warn, press, missed);
        return new Clocks(total, step(current, days.getLast(), today), paused);
    }

    private @Nullable Reading step(Turn<String> turn, LocalDate entered, LocalDate today) {
        var limit = rules.steps().get(turn.stage());
        if (limit == null) {
            return null;
        }
        var start = receipt(turn, entered);
        int used = 0;
        int counted = 0;
        LocalDate due = null;
        LocalDate warn = null;
        LocalDate press = null;
        for (var day = start.plusDays(1);
                due == null || !day.isAfter(today);
                day = day.plusDays(1)) {
            if (!counts(office(turn), limit.unit(), day)) continue;
            counted++;
            if (!day.isAfter(today)) used++;
            if (due == null && counted == limit.days()) due = day;
            if (warn == null && counted * 100 >= limit.days() * 75) warn = day;
            if (press == null && counted * 100 >= limit.days() * 90) press = day;
        }
        return new Reading(start, limit, used, due, warn, press, due.isBefore(today) ? due : null);
    }

    private LocalDate receipt(Turn<String> turn, LocalDate day) {
        var office = office(turn);
        var local = turn.at().atZone(office.zone());
        boolean late =
                local.toLocalDate().equals(day) && !local.toLocalTime().isBefore(rules.closes());
        var receipt = late ? day.plusDays(1) : day;
        while (!office.working().working(receipt)) {
            receipt = receipt.plusDays(1);
        }
        return receipt;
    }

    private static Turn<String> atTheEndOf(
            LocalDate day, List<Turn<String>> turns, List<LocalDate> days) {
        int at = 0;
        for (int i = 0; i < turns.size(); i++) {
            if (!days.get(i).isAfter(day)) at = i;
        }
        return turns.get(at);
    }

    private static int objectionsUpTo(
            LocalDate day, List<Turn<String>> turns, List<LocalDate> days) {
        int count = 0;
        for (int i = 0; i < turns.size(); i++) {
            if (!days.get(i).isAfter(day) && turns.get(i).objection()) count++;
        }
        return count;
    }

    private static boolean running(Stage stage) {
        return switch (stage) {
            case HOLDING, VERIFYING, PLANNING, ANSWERING, REVIEWING -> true;
            case COMPLETING, PAUSED, CONFIRMING, ENDED -> false;
        };
    }

    private static boolean counts(Office office, Limit.DayUnit unit, LocalDate day) {
        return unit == Limit.DayUnit.CALENDAR || office.working().working(day);
    }

    private Office office(Turn<String> turn) {
        return offices.get(turn.unit());
    }
}
