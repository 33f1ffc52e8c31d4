package id.pendopo.audit;

import id.pendopo.shared.Reason;

/** Why the trail could not be searched in this way. */
enum Refusal implements Reason {
    NOT_A_DAY(422),
    ENDS_BEFORE(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String messageKey() {
        return "audit.refusal." + name();
    }
}
