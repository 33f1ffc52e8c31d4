package id.pendopo.survey.integrity;

import id.pendopo.shared.Reason;

/** Why responses were not left out. */
enum Refusal implements Reason {
    NOT_YOURS(403),
    NOTHING_CHOSEN(422),
    TOO_MANY(422),
    CAUSE_MISSING(422),
    NOTE_MISSING(422),
    NOTE_TOO_LONG(422),
    ALREADY_PROPOSED(409),
    ALREADY_COUNTED(409),
    DECIDED_BEFORE(409),
    SECOND_PERSON(403),
    NOT_LEFT_OUT(409),
    UNKNOWN(404);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
