package id.pendopo.complaint.publication;

import id.pendopo.shared.Reason;

/** Why something about a public text was refused. */
enum Refusal implements Reason {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    BODY_MISSING,
    BODY_TOO_LONG,
    NEVER_PUBLIC(409),
    NOT_YET(409),
    CHANGED_MEANWHILE(409),
    NOT_YOURS(403);

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
