package id.pendopo.identity.delegation;

import id.pendopo.organisation.Unit;
import java.time.Instant;

/**
 * A loan that could be made.
 *
 * @param endsAt the beginning of the day after the last
 */
record Wish(OwnRole own, Unit unit, LoanStore.Colleague borrower, Instant endsAt) {}
