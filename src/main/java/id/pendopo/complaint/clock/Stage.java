package id.pendopo.complaint.clock;

/** Who has to do what next, as far as the clocks are concerned. */
public enum Stage {
    /** A person looks whether what a machine took for abuse is a complaint. */
    HOLDING(true),
    /** The desk reads it, classes it and finds the unit that can act. */
    VERIFYING(true),
    /** The reporter was asked for what is missing. */
    COMPLETING(false),
    /** The unit that got it says how it will go about it. */
    PLANNING(true),
    /** The unit works on it. */
    ANSWERING(true),
    /** It stands still, for a reason that the reporter sees. */
    PAUSED(false),
    /** The reporter was answered and may agree or object. */
    CONFIRMING(false),
    /** The reporter objected: the unit above looks at it again. */
    REVIEWING(true),
    /** Nothing has to be done any more. */
    ENDED(false);

    private final boolean running;

    Stage(boolean running) {
        this.running = running;
    }

    /** Do days of the total clock go by? They do while the organisation has to act. */
    boolean running() {
        return running;
    }
}
