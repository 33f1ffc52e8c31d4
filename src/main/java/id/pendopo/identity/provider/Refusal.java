package id.pendopo.identity.provider;

import id.pendopo.shared.Reason;

/** Why the provider's word was not taken. */
enum Refusal implements Reason {
    /** None is set. */
    OFF,
    /** It does not answer, or not as it should. */
    SILENT,
    /** No journey of this session ends so, or it began too long ago. */
    STALE,
    /** It said no, or what it said does not hold. */
    WRONG
}
