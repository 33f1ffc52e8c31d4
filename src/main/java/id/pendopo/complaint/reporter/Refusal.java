package id.pendopo.complaint.reporter;

import id.pendopo.shared.Reason;

/** Why a reporter could not do something. */
enum Refusal implements Reason {
    TOO_MANY_TRIES(429),
    RECEIPT_UNKNOWN(404);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
