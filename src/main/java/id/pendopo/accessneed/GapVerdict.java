package id.pendopo.accessneed;

/** What may be said about a gap. */
public enum GapVerdict {
    /** The group is worse off (kesenjangan). */
    WORSE,
    /** The group is better off. */
    BETTER,
    /** The interval is too wide to say anything (belum cukup data). */
    NOT_ENOUGH_DATA,
    /** No gap that matters could be shown (tidak terbukti). */
    NOT_SHOWN
}
