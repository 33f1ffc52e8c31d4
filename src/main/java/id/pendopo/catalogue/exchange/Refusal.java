package id.pendopo.catalogue.exchange;

import id.pendopo.shared.Reason;

/** Why a file of services, or a cell of it, was refused. */
enum Refusal implements Reason {
    FILE_MISSING(400),
    FILE_TOO_LARGE(413),
    MODE_UNKNOWN,
    NO_ROWS,
    FORMAT_UNKNOWN,
    SHEET_WITHOUT_CODE,
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_TWICE,
    CODE_MISSING,
    CODE_SHAPE,
    CODE_PREFIX,
    CODE_TWICE,
    CODE_UNKNOWN,
    NAME_MISSING,
    SUMMARY_MISSING,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    NOT_YOURS(403),
    TOO_LONG,
    NOT_LISTED,
    VALUE_NEEDED,
    FORMULA,
    BROKEN_CELL,
    ROW_WITHOUT_WORDS,
    TOO_MANY_ITEMS,
    FAULTS_LEFT,
    NOTHING_TO_DO,
    NOT_READY(409),
    MOVED(409),
    UNDO_TOUCHED(409),
    UNDO_OVER(409),
    UNDO_NOT_YOURS(403),
    MAP_WITHOUT_NAME,
    MAP_CHOICE_TWICE,
    MAP_NAME_MISSING,
    NOT_YOUR_UNIT(403),
    UNIT_NOT_CHOSEN,
    NAME_TAKEN(409),
    CODE_TAKEN(409),
    ENTRY_CHANGED(409),
    INTERRUPTED(409),
    BUSY(429);

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
