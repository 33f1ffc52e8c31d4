package id.pendopo.survey.invitation;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Codes;
import id.pendopo.survey.OpenSurveys;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out one-time tokens. Only those not yet used are kept: using one deletes its row, so that
 * no row, time or order leads from a token to an answer. That a token is genuine shows in its last
 * characters, so a used one can be told from an invented one.
 */
@Component
public class Invitations {

    static final int MOST = 500;

    /** Tokens that were given out together. */
    record Issue(UUID id, @Nullable String service, int tokens, String by, LocalDate on) {}

    /** What became of the tokens of a survey. */
    record Use(long issued, long unused) {
        long used() {
            return issued - unused;
        }
    }

    private final InvitationStore store;
    private final Codes codes;
    private final OpenSurveys open;
    private final SurveyRecord record;

    Invitations(InvitationStore store, Codes codes, OpenSurveys open, SurveyRecord record) {
        this.store = store;
        this.codes = codes;
        this.open = open;
        this.record = record;
    }

    /**
     * Makes tokens; they can't be found again.
     *
     * @param service the code of the service that was used; empty for the survey as a whole
     * @param count from 1 to 500, as it was typed
     * @param key of the request: repeated, it gives the same tokens and makes none
     */
    @Transactional
    public Outcome<List<String>> issue(
            Officer officer,
            Survey survey,
            String service,
            String count,
            @Nullable String key,
            ZoneId zone) {
        var problems = new ArrayList<Problem>();
        if (record.unitOf(survey)
                .filter(unit -> officer.mayAt(unit, Role.SURVEY_OFFICER))
                .isEmpty()) {
            problems.add(Problem.of("", Refusal.NOT_YOURS));
        }
        open.closedTo(survey).ifPresent(_ -> problems.add(Problem.of("", Refusal.NOT_OPEN)));
        int tokens = count.strip().matches("\\d{1,4}") ? Integer.parseInt(count.strip()) : 0;
        if (tokens < 1 || tokens > MOST) {
            problems.add(Problem.of("jumlah", Refusal.NUMBER_NOT_POSSIBLE, MOST));
        }
        if (!service.isEmpty() && !survey.services().contains(service)) {
            problems.add(Problem.of("layanan", Refusal.NOT_ASKED_ABOUT, service));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var seed = key == null || key.isBlank() ? Ids.timeless().toString() : key;
        var made =
                IntStream.range(0, tokens)
                        .mapToObj(i -> codes.token(survey, seed, Integer.toString(i)))
                        .toList();
        var issue =
                new Issue(
                        UUID.nameUUIDFromBytes(codes.fingerprint(survey.id() + seed)),
                        service.isEmpty() ? null : service,
                        tokens,
                        officer.actor(),
                        open.today(zone));
        var before = store.find(survey, issue.id());
        if (before.isPresent()) {
            return before.get().tokens() == tokens
                    ? Outcome.done(made)
                    : Outcome.refused("Idempotency-Key", Refusal.KEY_USED_BEFORE);
        }
        store.add(survey, issue, made.stream().map(codes::fingerprint).toList());
        record.act(officer, "survey.invited", survey, Map.of("tokens", tokens));
        return Outcome.done(made);
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

    /** What was given out, the latest first. */
    List<Issue> issues(Survey survey) {
        return store.issues(survey);
    }

    public Use use(Survey survey) {
        return new Use(
                store.issues(survey).stream().mapToLong(Issue::tokens).sum(), store.count(survey));
    }

    /** The service that an unused token was given for; null when it was given for all. */
    @Nullable String service(Survey survey, String typed) {
        return codes.genuine(survey, typed)
                .flatMap(print -> store.service(survey, print))
                .orElse(null);
    }
}
