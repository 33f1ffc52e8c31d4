package id.pendopo.calendar;

import id.pendopo.shared.Reason;

/** Why a deadline was not computed or a calendar not changed. */
enum Refusal implements Reason {
    RECEIVED_MISSING,
    NOT_AN_INSTANT,
    DAYS_NOT_POSSIBLE,
    NOT_A_SWITCH,
    UNKNOWN_CALENDAR,
    DECREE_MISSING,
    DECREE_TOO_LONG,
    DAY_MISSING,
    NOT_A_DAY,
    DAY_TOO_FAR,
    UNKNOWN_KIND,
    NAME_MISSING,
    NAME_TOO_LONG,
    DAY_TWICE,
    NOTHING_CHANGES,
    NO_DAY_OF_WORK,
    FILE_EMPTY,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    TOO_MANY_DAYS,
    ROWS_UNREADABLE,
    OUT_OF_SCOPE(403);

    private final int status;

    Refusal() {
        this(422);
    }

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
