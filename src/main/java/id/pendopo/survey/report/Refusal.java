package id.pendopo.survey.report;

import id.pendopo.shared.Reason;

/** Why something about a report was refused. */
enum Refusal implements Reason {
    NOT_PUBLISHED(409),
    UNKNOWN_VERSION(404),
    NOT_COMPUTED(409),
    SIGNED_ALREADY(409),
    TEXT_TOO_LONG,
    SIGNER_MISSING,
    NAME_TOO_LONG,
    NIP_SHAPE,
    PLACE_MISSING,
    DAY_MISSING,
    DAY_IN_THE_FUTURE,
    NOT_A_VALUE,
    NOT_A_COUNT;

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
