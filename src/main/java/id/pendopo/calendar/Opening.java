package id.pendopo.calendar;

import id.pendopo.organisation.Unit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a unit is open: as its hours say, but not on days off. A unit whose hours have a Saturday is
 * open on Saturdays, whatever the week of its office is.
 */
record Opening(WorkingDays working, List<Unit.Hours> hours) {

    private static final int AHEAD = 90;

    /** One stretch of a day. */
    record Span(LocalDate date, LocalTime open, LocalTime close) {}

    /** The stretches of a day, the earliest first; none on a day off. */
    List<Span> of(LocalDate date) {
        if (off(date).isPresent()) {
            return List.of();
        }
        return hours.stream()
                .filter(one -> one.days().contains(date.getDayOfWeek().getValue()))
                .map(one -> new Span(date, one.open(), one.close()))
                .sorted(Comparator.comparing(Span::open))
                .toList();
    }

    /** Why nobody works on a day on which the unit would be open. */
    Optional<MarkedDay> off(LocalDate date) {
        return working.marked(date)
                .filter(
                        day ->
                                switch (day.kind()) {
                                    case HOLIDAY, REGIONAL_HOLIDAY -> true;
                                    case JOINT_LEAVE -> working.jointLeaveOff();
                                    case WORKING_DAY -> false;
                                });
    }

    /** The stretch in which this moment lies. */
    Optional<Span> now(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return of(moment.toLocalDate()).stream()
                .filter(span -> !time.isBefore(span.open()) && time.isBefore(span.close()))
                .findFirst();
    }

    /** The next stretch that begins after this moment; empty when none does for a long time. */
    Optional<Span> next(ZonedDateTime moment) {
        var today = moment.toLocalDate();
        return today.datesUntil(today.plusDays(AHEAD))
                .flatMap(date -> of(date).stream())
                .filter(span -> span.date().atTime(span.open()).isAfter(moment.toLocalDateTime()))
                .findFirst();
    }

    /** Days off in the days to come on which the unit would be open. */
    List<MarkedDay> ahead(LocalDate today, int days) {
        return today.plusDays(1)
                .datesUntil(today.plusDays(days + 1L))
                .filter(
                        date ->
                                hours.stream()
                                        .anyMatch(
                                                one ->
                                                        one.days()
                                                                .contains(
                                                                        date.getDayOfWeek()
                                                                                .getValue())))
                .flatMap(date -> off(date).stream())
                .toList();
    }
}
