package id.pendopo.calendar;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;

/**
 * The days of a unit, and of all units below it, are not what they were: open deadlines may move.
 *
 * @param unit the code of the unit
 */
public record CalendarAmended(OrganisationId organisation, String unit, Instant at) {}
