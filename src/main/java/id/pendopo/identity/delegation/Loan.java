package id.pendopo.identity.delegation;

import id.pendopo.access.Role;
import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.UUID;

/**
 * A role lent until a day.
 *
 * @param endsAt the beginning of the day after the last
 * @param running does it count at this moment?
 */
record Loan(
        UUID id,
        Person lender,
        Person borrower,
        Role role,
        UnitId unit,
        String unitName,
        Instant since,
        Instant endsAt,
        boolean running) {

    /** The holder of an account. */
    record Person(UUID account, String name) {}
}
