package id.pendopo.survey.national;

import id.pendopo.shared.Reason;

/** Why something about a national file was refused. */
enum Refusal implements Reason {
    NOT_YOURS(403),
    NOT_OVER(409),
    NO_ANSWERS(409),
    ALREADY_SETTLED(409),
    OUTCOME_MISSING,
    NOT_A_DAY,
    DAY_NOT_POSSIBLE,
    REFERENCE_MISSING,
    REASON_MISSING,
    NOT_SKM_GO_ID;

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
