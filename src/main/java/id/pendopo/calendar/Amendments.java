package id.pendopo.calendar;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes calendars of units, always with the decree that says so. */
@Component
class Amendments {

    private static final int LONGEST_DECREE = 200;

    private final CalendarStore store;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amendments(
            CalendarStore store,
            Organisations organisations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What was changed. */
    record Made(int added, int removed) {}

    /** The unit, when the officer may change its calendar. */
    Optional<Unit> acting(Officer officer, String unit) {
        return organisations
                .unit(officer.organisation(), unit)
                .filter(one -> officer.mayAt(one, Role.ADMIN));
    }

    /**
     * Changes days of a unit's calendar, which is made when there is none. All of them or none.
     *
     * @param decree by which the days change
     */
    @Transactional
    Outcome<Made> amend(Officer officer, String unit, String decree, List<Change> changes) {
        if (acting(officer, unit).isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        var problems = new ArrayList<Problem>();
        if (decree.isBlank()) {
            problems.add(Problem.of("keputusan", Refusal.DECREE_MISSING));
        } else if (decree.strip().length() > LONGEST_DECREE) {
            problems.add(Problem.of("keputusan", Refusal.DECREE_TOO_LONG, LONGEST_DECREE));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var known = store.own(officer.organisation(), unit);
        var before = known.map(this::marked).orElse(Map.of());
        var wanted = changes.stream().filter(change -> !same(before, change)).toList();
        if (wanted.isEmpty()) {
            return Outcome.refused("tanggal", Refusal.NOTHING_CHANGES);
        }
        store.add(officer.organisation(), unit);
        var calendar = calendar(officer, unit);
        store.lock(calendar);
        var now = clock.instant();
        var id = store.addAmendment(calendar, decree.strip(), officer.actor(), now);
        int added = 0;
        int removed = 0;
        for (var change : wanted) {
            removed += store.remove(calendar, change.date(), id);
            if (change instanceof Change.Mark mark) {
                store.add(calendar, mark, id);
                added++;
            }
        }
        audit.record(
                officer.organisation(),
                officer.actor(),
                "calendar.amended",
                unit,
                Map.of("decree", decree.strip(), "added", added, "removed", removed));
        events.publishEvent(new CalendarAmended(officer.organisation(), unit, now));
        return Outcome.done(new Made(added, removed));
    }

    /**
     * Sets the days of rest in a unit's week and whether joint leave is off.
     *
     * @param weekend null as the calendar above has it
     * @param jointLeaveOff null as the calendar above has it
     */
    @Transactional
    Outcome<String> settings(
            Officer officer,
            String unit,
            @Nullable Set<DayOfWeek> weekend,
            @Nullable Boolean jointLeaveOff) {
        if (acting(officer, unit).isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        if (weekend != null && weekend.size() == DayOfWeek.values().length) {
            return Outcome.refused("istirahat", Refusal.NO_DAY_OF_WORK);
        }
        store.add(officer.organisation(), unit);
        var calendar = calendar(officer, unit);
        store.lock(calendar);
        store.settings(officer.organisation(), calendar, weekend, jointLeaveOff);
        audit.record(
                officer.organisation(),
                officer.actor(),
                "calendar.settings",
                unit,
                Map.of(
                        "weekend", String.valueOf(weekend),
                        "jointLeaveOff", String.valueOf(jointLeaveOff)));
        events.publishEvent(new CalendarAmended(officer.organisation(), unit, clock.instant()));
        return Outcome.done(unit);
    }

    private Calendar calendar(Officer officer, String unit) {
        return store.own(officer.organisation(), unit).orElseThrow();
    }

    private Map<LocalDate, MarkedDay> marked(Calendar calendar) {
        return store.days(List.of(calendar), clock.instant()).stream()
                .collect(Collectors.toMap(MarkedDay::date, Function.identity()));
    }

    private static boolean same(Map<LocalDate, MarkedDay> before, Change change) {
        var day = before.get(change.date());
        return switch (change) {
            case Change.Clear _ -> day == null;
            case Change.Mark(var date, var kind, var nameId, var nameEn) ->
                    day != null
                            && day.kind() == kind
                            && day.nameId().equals(nameId)
                            && day.nameEn().equals(nameEn);
        };
    }
}
