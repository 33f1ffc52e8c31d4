package id.pendopo.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One-time tokens, given to people who used a service. Only those not yet used are kept: using one
 * deletes its row, so that no row, time or order leads from a token to an answer. That a token is
 * genuine shows in its last characters, so a used one can be told from an invented one.
 */
@Component
public class Invitations {

    private final InvitationStore store;
    private final Codes codes;

    Invitations(InvitationStore store, Codes codes) {
        this.store = store;
        this.codes = codes;
    }

    /**
     * Makes tokens; they can't be shown again.
     *
     * @param service the code of the service that was used; null for the survey as a whole
     */
    List<String> issue(Survey survey, @Nullable String service, int count, LocalDate today) {
        var tokens = Stream.generate(() -> codes.token(survey)).limit(count).toList();
        var fingerprints = tokens.stream().map(codes::fingerprint).toList();
        store.add(survey, service, fingerprints, today);
        return tokens;
    }

    /** Where a token stands. */
    public enum Standing {
        GOOD,
        USED,
        UNKNOWN
    }

    Standing standing(Survey survey, String typed) {
        return codes.genuine(survey, typed)
                .map(print -> store.there(survey, print) ? Standing.GOOD : Standing.USED)
                .orElse(Standing.UNKNOWN);
    }

    /** How many were given out and not used. */
    long unused(Survey survey) {
        return store.count(survey);
    }
}
