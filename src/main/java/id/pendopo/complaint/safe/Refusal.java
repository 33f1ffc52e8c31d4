package id.pendopo.complaint.safe;

import id.pendopo.shared.Reason;

/** Why something was not taken at the safe desk. */
enum Refusal implements Reason {
    STORY_TOO_LONG,
    NOT_A_DATE,
    RECEIPT_UNKNOWN,
    CHANGED_MEANWHILE,
    STEP_UNKNOWN
}
