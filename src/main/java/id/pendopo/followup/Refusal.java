package id.pendopo.followup;

import id.pendopo.shared.Reason;

/** Why something was not done with a finding or a commitment. */
enum Refusal implements Reason {
    OUT_OF_SCOPE(403),
    UNKNOWN(404),
    CHANGED_MEANWHILE(409),
    CASE_NOT_PUBLIC(404),
    ALREADY_ANSWERED(409),
    ALREADY_BEGUN(409),
    ALREADY_ENDED(409),
    NOT_ENDED(409),
    NOT_ACCEPTED(409),
    ANSWER_MISSING,
    ANSWER_NEEDS_PROMISE,
    REASON_MISSING,
    WORDS_MISSING,
    UNIT_MISSING,
    TITLE_MISSING,
    WHY_MISSING,
    INDICATOR_MISSING,
    TARGET_MISSING,
    TOO_LONG,
    TOO_MANY_STEPS,
    DAY_MISSING,
    DAY_OVER,
    DAY_TO_COME,
    BEFORE_PROMISE,
    SAME_DAY,
    MEASURE_MISSING,
    MEASURE_UNKNOWN,
    NO_EVIDENCE,
    NOTHING_BROUGHT,
    LINK_SHAPE,
    TEXT_MISSING,
    TOO_MUCH_EVIDENCE;

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
