package id.pendopo.identity;

import id.pendopo.shared.Reason;

/** Why something about accounts was refused. */
enum Refusal implements Reason {
    SIGN_IN_REFUSED(401),
    TOO_MANY_ATTEMPTS(429),
    EMAIL_SHAPE(422),
    EMAIL_TAKEN(422),
    NAME_MISSING(422),
    PASSWORD_SHORT(422),
    PASSWORD_COMMON(422),
    PASSWORD_PERSONAL(422),
    PASSWORD_DIFFERS(422),
    PASSWORD_WRONG(422),
    PASSWORD_NONE(422),
    SIGN_IN_OLD(422),
    CODE_SPENT(410),
    CODE_WRONG(401),
    FACTOR_OFF(422),
    PASSKEY_REFUSED(422),
    PROVIDER_UNKNOWN(422),
    PROVIDER_TAKEN(422),
    ROLE_MISSING(422),
    UNIT_MISSING(422),
    UNIT_NOT_YOURS(422),
    ROLE_HELD(422),
    ROLE_NOT_HELD(422),
    LAST_ADMIN(422),
    YOURSELF(422),
    NOT_YOUR_ACCOUNT(403),
    SETUP_CODE_WRONG(422),
    ZONE_MISSING(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
