package id.pendopo.complaint.cluster;

import id.pendopo.shared.Reason;

/** Why a case was not joined to another one, or did not part from it. */
public enum Refusal implements Reason {
    MAIN_MISSING,
    /** There is none, or the officer may not read it: the answer is the same. */
    MAIN_UNKNOWN,
    MAIN_ITSELF,
    /** A cluster has one main case; a member has no members. */
    MAIN_IS_MEMBER,
    HAS_MEMBERS,
    JOINED_ALREADY(409),
    /** Secret, held, about conduct, or of the safe desk. */
    NEVER_JOINED,
    ENDED(409),
    OTHER_UNIT(403),
    /** Its reporter took it out of there before. */
    LEFT_BEFORE(409),
    NOT_JOINED(409);

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
