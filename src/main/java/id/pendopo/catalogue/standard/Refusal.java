package id.pendopo.catalogue.standard;

import id.pendopo.shared.Reason;

/** Why something about a standard was refused. */
enum Refusal implements Reason {
    NOT_YOURS(403),
    DRAFT_EXISTS(409),
    NOT_A_DRAFT(409),
    CHANGED_MEANWHILE(409),
    MISSING,
    NUMBER_MISSING,
    TITLE_MISSING,
    SIGNATORY_MISSING,
    POSITION_MISSING,
    REASON_MISSING,
    TOO_LONG,
    NOT_A_NUMBER,
    NOT_CHOSEN,
    FREE_HAS_NO_AMOUNT,
    AMOUNT_MISSING,
    FORMULA_MISSING,
    COMPONENT_MISSING,
    FEES_MISSING,
    DATE_MISSING,
    DATE_SHAPE,
    DECREE_IN_THE_FUTURE,
    BEFORE_THE_DECREE,
    IN_THE_PAST,
    NOT_AFTER_THE_LAST,
    END_BEFORE_BEGIN,
    NOTHING_CHOSEN,
    OVERWRITE_UNCONFIRMED,
    OTHER_WINDOW(409),
    NO_END(409),
    NOT_LONGER,
    NOT_IN_FORCE(409),
    OVER_ALREADY(409),
    REVIEW_OUTSIDE;

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
