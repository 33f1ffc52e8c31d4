package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case. Events are never changed: a case is what its events made of
 * it.
 *
 * @param number from 1, without gaps
 * @param kind a {@link Move}, or one of {@link Kind}
 * @param actor an account, the name of a job, or {@link #REPORTER}
 * @param status of the case after it
 * @param owner the unit that has to act after it
 * @param caseClass of the case after it
 * @param reason code of a listed reason
 * @param words what was written, in the language of who wrote it
 */
public record CaseEvent(
        int number,
        Instant at,
        String kind,
        String actor,
        Status status,
        UnitId owner,
        String caseClass,
        @Nullable String reason,
        String words,
        Audience audience,
        Map<String, Object> facts)
        implements Happening {

    public static final String REPORTER = "reporter";

    /** Events that are no move. */
    public enum Kind {
        RECEIVED,
        /** Words of the reporter that nobody had asked for. */
        ADDED,
        NOTE,
        TAKEN,
        CO_HANDLER,
        /** It stands with a main case from now on, which tells of the same. */
        JOINED,
        /** It stands by itself again. */
        PARTED,
        /** Another case came to stand with this one, or parted from it. */
        GATHERED,
        RATED,
        ESCALATED,
        /** The reporter is reminded that time will end the case. */
        REMINDED,
        /**
         * The last letter, or the receipt, did not arrive: time ends nothing until somebody did.
         */
        UNREACHED,
        /** An officer, or the house itself, let what did not arrive go out again. */
        RESENT,
        /** An officer told the reporter in another way. */
        REACHED,
        CALENDAR,
        IDENTITY_ASKED,
        IDENTITY_DECIDED,
        IDENTITY_READ,
        PUBLIC_TEXT
    }

    /** Who may read it. */
    public enum Audience {
        EVERYBODY,
        REPORTER,
        STAFF
    }

    public CaseEvent {
        facts = Map.copyOf(facts);
    }
}
