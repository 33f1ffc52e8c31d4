package id.pendopo.complaint.open311;

import id.pendopo.shared.Reason;

/** Why something that another system asked or sent was refused. */
enum Refusal implements Reason {
    JURISDICTION_UNKNOWN(404),
    NOTHING_HERE(404),
    SERVICE_UNKNOWN(404),
    TOKEN_UNKNOWN(404),
    REQUEST_UNKNOWN(404),
    KEY_MISSING(403),
    KEY_UNKNOWN(403),
    TOO_MANY(429),
    SERVICE_MISSING,
    FORM_UNREADABLE,
    BODY_TOO_LARGE,
    LOCATION_MISSING,
    NOT_A_POSITION,
    ADDRESS_UNKNOWN,
    ATTRIBUTE_MISSING,
    ATTRIBUTE_ONE_LINE,
    ATTRIBUTE_TOO_LONG,
    ATTRIBUTE_NUMBER,
    ATTRIBUTE_DATE,
    ATTRIBUTE_VALUE,
    ATTRIBUTE_ONCE,
    DESCRIPTION_TOO_LONG,
    FIELD_MISSING,
    FIELD_TOO_LONG,
    NOT_A_LINK,
    TOO_MANY_LINKS,
    NOT_A_TIME,
    TIME_IN_THE_FUTURE,
    WINDOW_TURNED,
    WINDOW_TOO_LONG,
    STATUS_UNKNOWN,
    NOT_A_NUMBER,
    CURSOR_UNKNOWN,
    TOO_MANY_IDS,
    UPDATE_TWICE,
    UPDATE_OF_NONE;

    private final int status;

    Refusal() {
        this(400);
    }

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
