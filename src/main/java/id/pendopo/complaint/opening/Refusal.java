package id.pendopo.complaint.opening;

import id.pendopo.shared.Reason;

/** Why an identity stays sealed. */
enum Refusal implements Reason {
    REASON_SHORT,
    REASON_LONG,
    ASKED_ALREADY(409),
    NOTHING_SEALED(404),
    NOT_FOR_YOU(403),
    SECOND_PERSON(403),
    REQUEST_UNKNOWN(404),
    DECIDED_ALREADY(409),
    DECISION_MISSING,
    WORDS_MISSING,
    NOT_OPEN(409);

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
