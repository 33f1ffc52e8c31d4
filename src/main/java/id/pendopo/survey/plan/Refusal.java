package id.pendopo.survey.plan;

import id.pendopo.shared.Reason;

/** Why a sample plan was refused. */
enum Refusal implements Reason {
    NOT_A_COUNT,
    ALL_OR_NONE,
    SUM_DIFFERS,
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
