package id.pendopo.catalogue.exchange;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of services that an officer brought.
 *
 * @param meaning what its columns mean; null when they bear our own names
 * @param done how many services of it were read or written
 * @param western its letters were read as Windows-1252
 * @param moved the catalogue had changed since the preview
 * @param refusal why it could not be read after all; null when it could
 */
record ServiceImport(
        OrganisationId organisation,
        UUID id,
        State state,
        Mode mode,
        String fileName,
        @Nullable Meaning meaning,
        UUID account,
        String author,
        Instant broughtAt,
        int done,
        int total,
        boolean western,
        boolean moved,
        @Nullable Said refusal,
        Counts counts,
        @Nullable Instant appliedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnBy) {

    /** Where it stands. */
    enum State {
        READING,
        COLUMNS,
        READY,
        APPLYING,
        APPLIED,
        WITHDRAWN,
        REFUSED;

        boolean working() {
            return this == READING || this == APPLYING;
        }
    }

    /** What becomes of a file with faults. */
    enum Mode {
        /** Nothing of it is taken. */
        STRICT,
        /** Its good services are taken. */
        PARTIAL
    }

    /** How many services are new, changed, the same or faulty. */
    record Counts(int fresh, int changed, int same, int faulty) {

        int of(Planned.Kind kind) {
            return switch (kind) {
                case NEW -> fresh;
                case CHANGED -> changed;
                case SAME -> same;
                case FAULTY -> faulty;
            };
        }

        int work() {
            return fresh + changed;
        }
    }

    /** A sentence to be said in the reader's language. */
    record Said(String sentence, String code, List<Object> arguments) {
        static Said of(Problem problem) {
            var reason = problem.reason();
            return new Said(reason.messageKey(), reason.code(), problem.arguments());
        }
    }

    /** May it be taken as it is? */
    boolean takeable() {
        return state == State.READY && counts.work() > 0;
    }

    /** Share of the work that is done, in tenths. */
    int tenths() {
        return total == 0 ? 0 : Math.clamp(done * 10L / total, 0, 10);
    }
}
