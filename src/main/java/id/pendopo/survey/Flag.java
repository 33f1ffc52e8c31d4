package id.pendopo.survey;

/** Why somebody should look at a response. It counts all the same until two people leave it out. */
public enum Flag {
    /** Sent a few seconds after the form was opened. */
    TOO_FAST,
    /** One and the same answer everywhere. */
    ALL_THE_SAME,
    /** One of very many within a minute. */
    BURST
}
