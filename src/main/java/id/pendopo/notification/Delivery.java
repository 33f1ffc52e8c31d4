package id.pendopo.notification;

/** What became of a message, as far as the house can know. */
public enum Delivery {
    /** It waits for its turn, or for a way out of the house. */
    WAITING,
    /** It was not taken, and is tried again. */
    TRIED,
    /** Somebody else's server took it. */
    SENT,
    /** It had no way out of the house until it was too old to leave: nobody ever tried it. */
    UNTRIED,
    /** It was given up. */
    FAILED
}
