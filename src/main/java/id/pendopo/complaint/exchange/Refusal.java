package id.pendopo.complaint.exchange;

import id.pendopo.shared.Reason;

/** Why a file of cases, or a cell of it, was refused. */
enum Refusal implements Reason {
    FILE_MISSING(400),
    FILE_TOO_LARGE(413),
    MODE_UNKNOWN,
    NO_ROWS,
    COLUMNS_UNKNOWN,
    NO_COLUMN_FOR_ID,
    NO_COLUMN_FOR_RECEIVED,
    NO_COLUMN_FOR_BODY,
    COLUMN_CHOSEN_TWICE,
    ID_MISSING,
    ID_TWICE,
    RECEIVED_MISSING,
    NOT_A_MOMENT,
    CHANNEL_UNKNOWN,
    UNIT_UNKNOWN,
    NOT_YES_OR_NO,
    TOO_LONG,
    SYSTEM_MISSING,
    FORMULA,
    BROKEN_CELL,
    FAULTS_LEFT,
    NOTHING_TO_TAKE,
    CHANGED_SINCE(409),
    NOT_READY(409),
    STATUS_UNKNOWN,
    HOLDS_FOR_ALL(403),
    FILE_LEFT_OUT;

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
