package id.pendopo.survey.counter;

import id.pendopo.shared.Reason;

/** Why something at the counter was refused. */
enum Refusal implements Reason {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    TOO_MANY,
    SERVICE_UNKNOWN,
    COUNTER_UNKNOWN(404),
    OUT_OF_SCOPE(403);

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
