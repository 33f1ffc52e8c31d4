package id.pendopo.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which units are open at a moment: by their hours, and not on their days off. */
@Component
public class OpenUnits {

    private record Minute(OrganisationId organisation, ZonedDateTime moment) {}

    private final Calendars calendars;
    private final Organisations organisations;

    /** Within a minute nobody opens or closes. */
    private final Cache<Minute, Set<UnitId>> open =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    OpenUnits(Calendars calendars, Organisations organisations) {
        this.calendars = calendars;
        this.organisations = organisations;
    }

    public Set<UnitId> at(OrganisationId organisation, ZonedDateTime moment) {
        var minute = new Minute(organisation, moment.truncatedTo(ChronoUnit.MINUTES));
        return open.get(
                minute,
                key ->
                        organisations.units(organisation).stream()
                                .filter(unit -> isOpen(organisation, unit, key.moment()))
                                .map(Unit::id)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isOpen(OrganisationId organisation, Unit unit, ZonedDateTime moment) {
        boolean today =
                unit.hours().stream()
                        .anyMatch(one -> one.days().contains(moment.getDayOfWeek().getValue()));
        return today
                && new Opening(calendars.at(organisation, unit), unit.hours())
                        .now(moment)
                        .isPresent();
    }
}
