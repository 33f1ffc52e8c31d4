package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Standard;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer may decide about a version. */
enum Act {
    APPROVE("berlakukan"),
    REVIEW("tinjau"),
    EXTEND("perpanjang"),
    WITHDRAW("cabut");

    private final String path;

    Act(String path) {
        this.path = path;
    }

    /** Its name in addresses. */
    String path() {
        return path;
    }

    static Optional<Act> of(String path) {
        return Stream.of(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    private static final String DISCARDED = "buang";

    /** What the page says after it was decided: a draft that is withdrawn is only thrown away. */
    String result(Version version) {
        return this == WITHDRAW && version.draft() ? DISCARDED : path;
    }

    /** Is that what was decided last? */
    static boolean done(String result, DecisionStore.Kind last) {
        var act = result.equals(DISCARDED) ? Optional.of(WITHDRAW) : of(result);
        return act.filter(one -> one.kind() == last).isPresent();
    }

    private DecisionStore.Kind kind() {
        return switch (this) {
            case APPROVE -> DecisionStore.Kind.APPROVED;
            case REVIEW -> DecisionStore.Kind.REVIEWED;
            case EXTEND -> DecisionStore.Kind.EXTENDED;
            case WITHDRAW -> DecisionStore.Kind.WITHDRAWN;
        };
    }

    /** Can it be decided about a version that stands there? */
    boolean fits(Version version) {
        var status = version.status();
        return switch (this) {
            case APPROVE -> version.draft();
            case REVIEW -> version.inForce();
            case EXTEND -> version.inForce() && version.validUntil() != null;
            case WITHDRAW ->
                    status == Standard.Status.DRAFT
                            || version.withdrawnFrom() == null
                                    && (status == Standard.Status.APPROVED
                                            || status == Standard.Status.IN_FORCE);
        };
    }
}
