package id.pendopo.complaint.intake;

import id.pendopo.shared.Reason;

/** Why something in the form was refused. */
enum Refusal implements Reason {
    ADDRESSEE_UNKNOWN,
    WHO_MISSING,
    NAME_MISSING,
    FILE_MISSING,
    CHOICE_MISSING,
    CHANNEL_MISSING,
    DRAFT_UNKNOWN,
    TIME_MISSING,
    NOT_A_TIME,
    NOT_BASE64,
    NOT_A_LIST,
    NOT_A_NUMBER,
    KEY_TOO_LONG
}
