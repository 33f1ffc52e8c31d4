package id.pendopo.complaint.desk;

import id.pendopo.complaint.Refusal;
import id.pendopo.shared.Reason;

/** Refusals of the case itself that the desk gives, too. */
final class Refused {

    static final Reason CHANGED_MEANWHILE = Refusal.CHANGED_MEANWHILE;
    static final Reason NOT_NOW = Refusal.NOT_NOW;
    static final Reason UNIT_IS_ACCUSED = Refusal.UNIT_IS_ACCUSED;
    static final Reason UNIT_HAS_IT = Refusal.UNIT_HAS_IT;
    static final Reason CASE_UNKNOWN = Refusal.CASE_UNKNOWN;
    static final Reason NOT_YOURS = Refusal.NOT_YOURS;

    private Refused() {}
}
