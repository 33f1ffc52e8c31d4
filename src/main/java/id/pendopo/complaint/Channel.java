package id.pendopo.complaint;

/** The way on which a case came. */
public enum Channel {
    WEB,
    API,
    WALK_IN,
    PHONE,
    LETTER,
    EMAIL,
    IMPORT,
    OPEN311;

    /** Does an officer write it down for somebody else? */
    public boolean onBehalf() {
        return this == WALK_IN || this == PHONE || this == LETTER;
    }
}
