package id.pendopo.calendar;

import id.pendopo.access.Placed;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says which days are days of work at a place. A unit's own calendar goes before those of the units
 * above it, and these before the nation's: of each day, of the week, and of joint leave.
 */
@Component
public class Calendars {

    /** The code of the nation's calendar. */
    public static final String NATION = "ID";

    private final CalendarStore store;
    private final Organisations organisations;
    private final Clock clock;

    Calendars(CalendarStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The working days at a place, as they are known now. */
    public WorkingDays at(OrganisationId organisation, Placed place) {
        return of(organisation, chain(place.path()), clock.instant(), null);
    }

    /** The working days at a place, as they were known at a moment. */
    public WorkingDays at(OrganisationId organisation, Placed place, Instant known) {
        return of(organisation, chain(place.path()), known, null);
    }

    /** Codes of the calendars that may speak, the nearest first. */
    static List<String> chain(String path) {
        var codes = new ArrayList<>(Stream.of(path.split("/")).filter(c -> !c.isEmpty()).toList());
        codes.addFirst(NATION);
        return codes.reversed();
    }

    /** The codes for the nation or for a unit; empty when there is no such unit. */
    Optional<List<String>> chain(OrganisationId organisation, String code) {
        return code.equals(NATION)
                ? Optional.of(List.of(NATION))
                : organisations.unit(organisation, code).map(unit -> chain(unit.path()));
    }

    /**
     * The working days of a chain of calendars.
     *
     * @param jointLeaveOff null as the calendars have it
     */
    WorkingDays of(
            OrganisationId organisation,
            List<String> chain,
            Instant known,
            @Nullable Boolean jointLeaveOff) {
        var calendars =
                store.calendars(organisation, chain).stream()
                        .sorted(Comparator.comparingInt(one -> chain.indexOf(one.code())))
                        .toList();
        var weekend = first(calendars.stream().map(Calendar::weekend));
        var leave =
                jointLeaveOff == null
                        ? first(calendars.stream().map(Calendar::jointLeaveOff))
                        : jointLeaveOff;
        var days = new LinkedHashMap<LocalDate, MarkedDay>();
        var all = store.days(calendars, known);
        // The farthest first, so that the nearest has the last word.
        for (var calendar : calendars.reversed()) {
            all.stream()
                    .filter(day -> day.calendar().equals(calendar.code()))
                    .forEach(day -> days.put(day.date(), day));
        }
        return new WorkingDays(weekend, leave, days.values());
    }

    /** The nation's calendar says everything, so there is always one. */
    private static <T> T first(Stream<@Nullable T> values) {
        return values.filter(Objects::nonNull).findFirst().orElseThrow();
    }

    List<Calendar> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    Optional<Calendar> find(OrganisationId organisation, String code) {
        return store.calendars(organisation, List.of(code)).stream().findFirst();
    }

    /** What this calendar itself says, without those above it. */
    List<MarkedDay> own(Calendar calendar) {
        return store.days(List.of(calendar), clock.instant());
    }

    List<Amendment> amendments(Calendar calendar) {
        return store.amendments(calendar);
    }
}
