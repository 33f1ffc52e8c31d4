package id.pendopo.complaint.cluster;

import id.pendopo.complaint.Refusal;
import id.pendopo.shared.Reason;

/** Refusals of the case itself that joining gives, too. */
final class Refused {

    static final Reason CASE_UNKNOWN = Refusal.CASE_UNKNOWN;
    static final Reason NOT_YOURS = Refusal.NOT_YOURS;
    static final Reason CHANGED_MEANWHILE = Refusal.CHANGED_MEANWHILE;
    static final Reason WORDS_TOO_SHORT = Refusal.WORDS_TOO_SHORT;
    static final Reason WORDS_TOO_LONG = Refusal.WORDS_TOO_LONG;

    private Refused() {}
}
