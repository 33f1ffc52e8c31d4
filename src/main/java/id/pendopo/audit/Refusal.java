package id.pendopo.audit;

import id.pendopo.shared.Reason;

/** Why the trail could not be searched in this way. */
enum Refusal implements Reason {
    NOT_A_DAY,
    ENDS_BEFORE
}
