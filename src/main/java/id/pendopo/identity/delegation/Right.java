package id.pendopo.identity.delegation;

import id.pendopo.access.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that counts at a unit.
 *
 * @param active false when the holder's account is locked or has no password yet
 * @param unit name of the unit where it is held: the one looked at, or one above it
 * @param givenBy null when nobody wrote it down
 * @param endsAt null when it is held for good
 * @param loan null when it is held for good
 */
record Right(
        Role role,
        String holder,
        boolean active,
        String unit,
        boolean above,
        Instant since,
        @Nullable String givenBy,
        @Nullable Instant endsAt,
        @Nullable UUID loan) {}
