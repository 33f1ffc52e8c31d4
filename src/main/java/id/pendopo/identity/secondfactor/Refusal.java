package id.pendopo.identity.secondfactor;

import id.pendopo.shared.Reason;

/** Why something about a second factor was refused. */
enum Refusal implements Reason {
    CODE_WRONG,
    SECRET_STALE,
    ALREADY_ON,
    NOT_ON
}
