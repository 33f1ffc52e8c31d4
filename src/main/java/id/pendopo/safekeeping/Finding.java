package id.pendopo.safekeeping;

/**
 * One thing that the doctor looked at.
 *
 * @param advice how to mend it; empty when it is well
 */
record Finding(Kind kind, String text, String advice) {

    /** How it is. */
    enum Kind {
        WELL,
        NOTE,
        WRONG
    }

    static Finding well(String text) {
        return new Finding(Kind.WELL, text, "");
    }

    /** Worth knowing, but nothing is broken. */
    static Finding note(String text, String advice) {
        return new Finding(Kind.NOTE, text, advice);
    }

    static Finding wrong(String text, String advice) {
        return new Finding(Kind.WRONG, text, advice);
    }

    /** As it is printed. */
    String line() {
        var word =
                switch (kind) {
                    case WELL -> "well   ";
                    case NOTE -> "note   ";
                    case WRONG -> "WRONG  ";
                };
        return advice.isEmpty() ? word + text : word + text + "\n       " + advice;
    }
}
