package id.pendopo.complaint.intake;

import id.pendopo.shared.Reason;

/** Why something in the form was refused. */
enum Refusal implements Reason {
    ADDRESSEE_UNKNOWN,
    WHO_MISSING,
    NAME_MISSING,
    FILE_MISSING,
    FILES_GONE,
    CHOICE_MISSING,
    CHANNEL_MISSING,
    DRAFT_UNKNOWN,
    TIME_MISSING,
    NOT_A_TIME,
    NOT_BASE64,
    NOT_A_LIST,
    NOT_A_NUMBER,
    KEY_TOO_LONG,
    TOO_LONG,
    TOO_MANY_BEGIN(429),
    TOO_MANY_FILES_AT_ONCE,
    NO_ROOM_FOR_FILES;

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
