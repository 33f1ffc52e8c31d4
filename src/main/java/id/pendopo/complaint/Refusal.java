package id.pendopo.complaint;

import id.pendopo.shared.Reason;

/** Why something about a complaint was refused. */
public enum Refusal implements Reason {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    BODY_MISSING,
    BODY_TOO_LONG,
    CATEGORY_MISSING,
    CATEGORY_UNKNOWN,
    CLASS_UNKNOWN,
    UNIT_UNKNOWN,
    SERVICE_UNKNOWN,
    REGION_UNKNOWN,
    NOT_A_DATE,
    DATE_IN_THE_FUTURE,
    DATE_TOO_EARLY,
    PLACE_TOO_LONG,
    REMEDY_TOO_LONG,
    POSITION_NOT_POSSIBLE,
    EMAIL_SHAPE,
    PHONE_SHAPE,
    CONTACT_TOO_LONG,
    RECEIVED_LATER,
    EXTERNAL_TWICE(409),

    CASE_UNKNOWN(404),
    RECEIPT_UNKNOWN(404),
    NOT_YOURS(403),
    NOT_NOW(409),
    CHANGED_MEANWHILE(409),
    LETTER_SETTLED(409),
    /** Without the receipt the reporter cannot answer, however else they were told. */
    RECEIPT_FIRST(409),
    WORDS_MISSING,
    WORDS_TOO_SHORT,
    WORDS_TOO_LONG,
    REASON_MISSING,
    DOCUMENT_MISSING,
    UNIT_IS_ACCUSED,
    UNIT_HAS_IT,
    TOO_MANY_RETURNS(409),
    DECIDED_ABOVE(403),
    TOO_LATE(409),
    ONCE_ONLY(409),
    ENOUGH_FOR_TODAY(429),
    GOES_ON_TOMORROW(429),
    ENOUGH_FILES,
    TOO_MANY_FILES_AT_ONCE,
    RATING_RANGE,
    SAME_CLASS;

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
