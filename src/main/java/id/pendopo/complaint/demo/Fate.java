package id.pendopo.complaint.demo;

/** How far a case is to come. One that is too young for its fate stands where it would by now. */
enum Fate {
    /** A machine took it for abuse, and nobody has looked yet. */
    HELD,
    /** A machine took it for abuse, and it was. */
    ABUSE,
    UNREAD,
    ARCHIVED,
    FORWARDED,
    /** The unit says that it is somebody else's task. */
    GIVEN_BACK,
    STARTED,
    ASKED,
    /** What was asked for never came. */
    LAPSED,
    PAUSED,
    WITHDRAWN,
    ANSWERED,
    CONFIRMED,
    SILENT,
    CONTESTED,
    /** Contested, answered by the unit above, and agreed to. */
    SETTLED,
    REOPENED
}
