package id.pendopo.identity.delegation;

import id.pendopo.access.Officer;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an officer may lend: roles held for good, at their unit or below it. A lent role can't be
 * lent on, and administration is not lent at all: whoever administers a unit gives roles anyway,
 * and could make a lent one lasting.
 */
@Component
class Wishes {

    /** The product's own limit: who is away longer needs a successor. */
    private static final int LONGEST_DAYS = 366;

    private final LoanStore store;
    private final Organisations organisations;
    private final Clock clock;

    Wishes(LoanStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<OwnRole> roles(Officer officer) {
        return store.own(officer.organisation(), officer.account()).stream()
                .flatMap(
                        own ->
                                organisations
                                        .unit(officer.organisation(), own.unit())
                                        .map(unit -> new OwnRole(own.role(), unit))
                                        .stream())
                .toList();
    }

    /** Units at or below one of the roles. */
    List<Unit> units(Officer officer) {
        var roles = roles(officer);
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> roles.stream().anyMatch(own -> unit.within(own.unit().path())))
                .toList();
    }

    /** What was typed, as far as it may be lent. */
    Outcome<Wish> read(Officer officer, LoanForm form, ZoneId zone) {
        var problems = new ArrayList<Problem>();
        var own = roles(officer).stream().filter(r -> r.value().equals(form.peran())).findFirst();
        if (own.isEmpty()) {
            problems.add(Problem.of("peran", Refusal.ROLE_MISSING));
        }
        var unit = organisations.unit(officer.organisation(), form.unit());
        if (unit.isEmpty()) {
            problems.add(Problem.of("unit", Refusal.UNIT_MISSING));
        } else if (own.isPresent() && !unit.get().within(own.get().unit().path())) {
            problems.add(Problem.of("unit", Refusal.UNIT_NOT_BELOW, own.get().unit().name()));
        }
        var borrower = store.colleague(officer.organisation(), form.email().strip());
        if (borrower.isEmpty()) {
            problems.add(Problem.of("email", Refusal.EMAIL_UNKNOWN));
        } else if (borrower.get().account().equals(officer.account())) {
            problems.add(Problem.of("email", Refusal.YOURSELF));
        }
        var day = day(form.sampai());
        dayProblem(day, LocalDate.ofInstant(clock.instant(), zone)).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(
                new Wish(
                        own.orElseThrow(),
                        unit.orElseThrow(),
                        borrower.orElseThrow(),
                        day.orElseThrow().plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Optional<Problem> dayProblem(Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            return Optional.of(Problem.of("sampai", Refusal.DAY_MISSING));
        }
        if (day.get().isBefore(today)) {
            return Optional.of(Problem.of("sampai", Refusal.DAY_PAST));
        }
        return day.get().isAfter(today.plusDays(LONGEST_DAYS))
                ? Optional.of(Problem.of("sampai", Refusal.DAY_FAR, LONGEST_DAYS))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
