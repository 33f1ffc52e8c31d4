package id.pendopo.followup;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are looked for.
 *
 * @param units that answer for them; null for all
 * @param status null for all
 * @param kind of what they answer; null for all
 * @param late only those whose day is over
 * @param everybody only those of which everybody may know
 */
public record Search(
        OrganisationId organisation,
        @Nullable List<UnitId> units,
        @Nullable Status status,
        @Nullable Kind kind,
        boolean late,
        boolean everybody,
        LocalDate today) {}
