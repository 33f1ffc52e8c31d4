package id.pendopo.complaint.deadline;

import id.pendopo.calendar.OpenUnits;
import id.pendopo.complaint.Clockwork;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When people of a unit can be told something: by its hours, or those of the nearest above it. */
@Component
class Hours {

    private final OpenUnits openUnits;
    private final Organisations organisations;
    private final Clockwork clockwork;

    Hours(OpenUnits openUnits, Organisations organisations, Clockwork clockwork) {
        this.openUnits = openUnits;
        this.organisations = organisations;
        this.clockwork = clockwork;
    }

    /** Where nobody wrote hours down, not even above, any time of a working day will do. */
    boolean open(OrganisationId organisation, UnitId unit, ZonedDateTime moment) {
        var place = withHours(organisation, unit);
        return place == null
                ? clockwork
                        .place(organisation, unit)
                        .working()
                        .counts(moment.toLocalDate().toEpochDay())
                : openUnits.at(organisation, moment).contains(place);
    }

    private @Nullable UnitId withHours(OrganisationId organisation, UnitId below) {
        UnitId at = below;
        while (at != null) {
            var unit = organisations.unit(organisation, at).orElseThrow();
            if (!unit.hours().isEmpty()) {
                return unit.id();
            }
            at = unit.parent();
        }
        return null;
    }
}
