package id.pendopo.survey.integrity;

import id.pendopo.shared.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Responses that somebody wants left out of a result.
 *
 * @param note what made the proposer think so
 * @param decidedBy never the proposer
 */
record Exclusion(
        UUID id,
        Cause cause,
        String note,
        List<UUID> responses,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String revokedBy) {

    /** Why a response should not count. */
    enum Cause {
        /** The same person answered more than once. */
        TWICE,
        /** Somebody tried the form out. */
        TRIAL,
        /** Who answered had not used the service. */
        NO_USER,
        /** A program answered. */
        MACHINE,
        OTHER
    }

    /** Where a proposal stands. */
    enum State {
        PROPOSED,
        CONFIRMED,
        DECLINED,
        REVOKED
    }

    Exclusion {
        responses = List.copyOf(responses);
    }

    Outcome<Exclusion> decide(State to, String by, Instant now) {
        if (state != State.PROPOSED) {
            return Outcome.refused("", Refusal.DECIDED_BEFORE);
        }
        if (by.equals(proposedBy)) {
            return Outcome.refused("", Refusal.SECOND_PERSON);
        }
        return Outcome.done(
                new Exclusion(
                        id, cause, note, responses, to, proposedBy, proposedAt, by, now, null));
    }

    /** Lets the responses count again. */
    Outcome<Exclusion> revoke(String by) {
        return state == State.CONFIRMED
                ? Outcome.done(
                        new Exclusion(
                                id,
                                cause,
                                note,
                                responses,
                                State.REVOKED,
                                proposedBy,
                                proposedAt,
                                decidedBy,
                                decidedAt,
                                by))
                : Outcome.refused("", Refusal.NOT_LEFT_OUT);
    }
}
