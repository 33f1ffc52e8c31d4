package id.pendopo.complaint;

import id.pendopo.complaint.clock.Stage;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a case stands. There is none that says "not ours": it is passed on instead. */
public enum Status {
    /** Taken for abuse by a machine; a person looks at it. Not shown to anybody else. */
    HELD(Stage.HOLDING),
    SUBMITTED(Stage.VERIFYING),
    PENDING_INFO(Stage.COMPLETING),
    FORWARDED(Stage.PLANNING),
    /** Given back to the desk with a reason. */
    RETURNED(Stage.VERIFYING),
    IN_PROGRESS(Stage.ANSWERING),
    PAUSED(Stage.PAUSED),
    ANSWERED(Stage.CONFIRMING),
    /** The reporter does not agree: the unit above has it. */
    CONTESTED(Stage.REVIEWING),
    REOPENED(Stage.REVIEWING),
    /** The reporter agreed. */
    CLOSED(Stage.ENDED),
    /** The reporter said nothing, also after reminders. Counted apart. */
    CLOSED_SILENT(Stage.ENDED),
    ARCHIVED(Stage.ENDED),
    WITHDRAWN(Stage.ENDED),
    SPAM(Stage.ENDED);

    private final Stage stage;

    Status(Stage stage) {
        this.stage = stage;
    }

    /** What the clocks make of it. */
    public Stage stage() {
        return stage;
    }

    public boolean open() {
        return stage != Stage.ENDED;
    }

    /** Does anybody but the desk know of it? */
    public boolean shown() {
        return this != HELD && this != SPAM;
    }

    public static Optional<Status> of(String wire) {
        return Stream.of(values())
                .filter(status -> status.name().equals(wire.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
