package id.pendopo.notification;

import id.pendopo.shared.Reason;

/** Why an address was not taken. */
enum Refusal implements Reason {
    EMAIL_MISSING(422),
    EMAIL_SHAPE(422),
    TOO_MANY(429);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
