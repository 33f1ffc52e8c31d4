package id.pendopo.survey.invitation;

import id.pendopo.shared.Reason;

/** Why no tokens were given out. */
enum Refusal implements Reason {
    NOT_YOURS(403),
    NOT_OPEN(409),
    KEY_USED_BEFORE(422),
    NUMBER_NOT_POSSIBLE(422),
    NOT_ASKED_ABOUT(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
