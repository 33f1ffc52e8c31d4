package id.pendopo.bench;

/**
 * What somebody wants to send, and what is there already.
 *
 * @param sms the new one is written as on an old telephone
 */
record LabelledPair(Report fresh, Report there, Kind kind, boolean sms) {

    /** Why the two are alike, or not. */
    enum Kind {
        /** One incident, told by two people. */
        SAME,
        /** The very same words, of another place. */
        OTHER_PLACE,
        /** The same place, another matter. */
        OTHER_MATTER,
        /** The same words and place, months ago. */
        OTHER_TIME,
        /** Nothing in common but the language. */
        NOTHING
    }

    boolean same() {
        return kind == Kind.SAME;
    }

    /** Nearly the same, and not the same. */
    boolean hard() {
        return kind == Kind.OTHER_PLACE || kind == Kind.OTHER_MATTER;
    }
}
