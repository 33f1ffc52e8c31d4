package id.pendopo.survey.paper;

import id.pendopo.shared.Reason;

/** Why something about paper forms was refused. */
enum Refusal implements Reason {
    NAME_MISSING,
    NAME_TOO_LONG,
    DATE_NOT_POSSIBLE,
    SHEETS_NOT_POSSIBLE,
    VERSION_MISSING,
    OUT_OF_SCOPE(403),
    SURVEY_CLOSED(409),
    DISCARDED(409),
    SHEET_UNKNOWN,
    SHEET_SENT(409),
    ANSWERS_SHAPE,
    NEEDS_SHAPE,
    CHOOSE_ONE,
    NOT_TYPED_TWICE(409),
    NOTHING_TO_SEND(409),
    REASON_MISSING;

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
