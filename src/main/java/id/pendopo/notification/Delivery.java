package id.pendopo.notification;

/** What became of a message, as far as the house can know. */
public enum Delivery {
    /** It waits for its turn, or for a way out of the house. */
    WAITING,
    /** It was not taken, and is tried again. */
    TRIED,
    /** Somebody else's server took it. */
    SENT,
    /** Nobody tried it until it was too old to leave: the house had no way out, or stood still. */
    UNTRIED,
    /** It was given up. */
    FAILED
}
