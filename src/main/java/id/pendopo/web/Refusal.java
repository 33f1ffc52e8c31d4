package id.pendopo.web;

import id.pendopo.shared.Reason;

/** Why what a program sent can't be read. */
public enum Refusal implements Reason {
    BODY_TOO_LARGE(413),
    NOT_UTF8(400),
    BODY_UNREADABLE(400),
    NOT_AN_OBJECT(400),
    UNKNOWN_FIELD(422),
    NOT_TEXT(422),
    NOT_YES_OR_NO(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
