package id.pendopo.catalogue.maklumat;

import id.pendopo.shared.Reason;

/** Why a maklumat was not published or not revoked. */
enum Refusal implements Reason {
    NOT_YOURS(403),
    NO_STANDARD(409),
    CHANGED_MEANWHILE(409),
    NOT_IN_FORCE(409),
    SAME_DAY,
    SAME_AGAIN,
    PLACE_MISSING,
    DATE_MISSING,
    SIGNATORY_MISSING,
    POSITION_MISSING,
    REASON_MISSING,
    TOO_LONG,
    DATE_SHAPE,
    DATE_IN_THE_FUTURE,
    EMPLOYEE_NUMBER_SHAPE;

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
