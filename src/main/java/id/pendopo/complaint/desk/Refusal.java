package id.pendopo.complaint.desk;

import id.pendopo.shared.Reason;

/** Why something at the desk was refused. */
enum Refusal implements Reason {
    NOTHING_CHOSEN,
    TOO_MANY_CHOSEN,
    BLANK_LEFT,
    UNIT_MISSING,
    UNIT_HELPS_ALREADY,
    HANDLER_ALREADY,
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    TOO_MANY_SAVED(409),
    TEXT_SHORT,
    TEXT_LONG,
    STATUS_UNKNOWN,
    LIMIT_RANGE,
    CURSOR_UNREADABLE,
    NOT_YOUR_UNIT(403);

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
