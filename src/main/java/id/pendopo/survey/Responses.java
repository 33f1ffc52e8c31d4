package id.pendopo.survey;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.ServerSecret;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the answers of people. Each is one statement, committed before its receipt is given; it
 * publishes no event and leaves no entry in the audit trail.
 */
@Component
public class Responses {

    private static final int RECEIPT_LENGTH = 20;

    private final OpenSurveys surveys;
    private final ResponseStore store;
    private final ServerSecret secret;
    private final Clock clock;

    Responses(OpenSurveys surveys, ResponseStore store, ServerSecret secret, Clock clock) {
        this.surveys = surveys;
        this.store = store;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Keeps one response and gives its receipt; a request with the same key gets the same receipt.
     *
     * @param otherwise the channel when none was given
     * @param field how the caller names a field
     */
    public Outcome<String> submit(
            Site site,
            String code,
            Given given,
            Channel otherwise,
            @Nullable String key,
            UnaryOperator<String> field) {
        var survey = surveys.find(site.organisation(), code).orElse(null);
        if (survey == null) {
            return Outcome.refused("", Refusal.SURVEY_UNKNOWN, code);
        }
        var receipt = receipt(survey, key);
        var today = surveys.today(site.zone());
        var checked = surveys.rules(survey, field).check(given, otherwise, today);
        return switch (checked) {
            case Outcome.Done<Submission>(var submission) -> keep(survey, submission, receipt);
            case Outcome.Refused<Submission> refused ->
                    survey.closedTo(clock.instant())
                            .map(reason -> Outcome.<String>refused("", reason, code))
                            .orElseGet(refused::as);
        };
    }

    /** The receipt that a request with this key was or will be given. */
    public String receipt(Survey survey, @Nullable String key) {
        return key == null || key.isBlank()
                ? Crockford.grouped(Crockford.random(RECEIPT_LENGTH))
                : secret.receipt(survey.organisation(), "survey/" + survey.id(), key);
    }

    /** Was a response with this receipt kept? */
    public boolean kept(Survey survey, String receipt) {
        return store.find(survey, secret.fingerprint(receipt)).isPresent();
    }

    private Outcome<String> keep(Survey survey, Submission submission, String receipt) {
        var fingerprint = secret.fingerprint(receipt);
        if (store.add(survey, submission, fingerprint, clock.instant())) {
            return Outcome.done(receipt);
        }
        var before = store.find(survey, fingerprint);
        if (before.isPresent()) {
            return before.get().sameAs(submission)
                    ? Outcome.done(receipt)
                    : Outcome.refused("Idempotency-Key", Refusal.KEY_USED_BEFORE);
        }
        var reason =
                surveys.now(survey)
                        .flatMap(now -> now.closedTo(clock.instant()))
                        .orElse(Refusal.CLOSED);
        return Outcome.refused("", reason, survey.code());
    }
}
