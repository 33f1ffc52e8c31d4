package id.pendopo.identity.citizen;

import id.pendopo.shared.Reason;

/** Why something about a citizen's account was refused. */
enum Refusal implements Reason {
    EMAIL_SHAPE(422),
    TOO_MANY(429),
    CODE_WRONG(422),
    CODE_OVER(422),
    ADDRESS_TAKEN(422),
    NOT_SURE(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
