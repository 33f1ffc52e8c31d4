package id.pendopo.identity.delegation;

import id.pendopo.shared.Reason;

/** Why a role was not lent, or a loan not ended. */
enum Refusal implements Reason {
    ROLE_MISSING,
    UNIT_MISSING,
    UNIT_NOT_BELOW,
    EMAIL_UNKNOWN,
    YOURSELF,
    DAY_MISSING,
    DAY_PAST,
    DAY_FAR,
    HELD_ALREADY,
    ENDED
}
