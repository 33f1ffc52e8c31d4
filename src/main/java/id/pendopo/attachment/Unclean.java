package id.pendopo.attachment;

/** A file that can't be made clean. */
final class Unclean extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    /** What else the sentence names, after the name of the file. */
    private final String detail;

    Unclean(Refusal reason) {
        this(reason, "");
    }

    Unclean(Refusal reason, String detail) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Refusal reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
