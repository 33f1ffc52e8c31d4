package id.pendopo.survey.groups;

import id.pendopo.shared.Reason;

/** Why figures about groups are not given. */
enum Refusal implements Reason {
    NOT_PUBLISHED_YET(403),
    TOO_FEW_FOR_ROWS(403);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
