package id.pendopo.survey;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the answers of people. Each is committed before its receipt is given; it publishes no event
 * and leaves no entry in the audit trail.
 */
@Component
public class Responses {

    private final OpenSurveys surveys;
    private final ResponseStore store;
    private final Intake intake;
    private final FlagRules flags;
    private final Codes codes;

    Responses(
            OpenSurveys surveys, ResponseStore store, Intake intake, FlagRules flags, Codes codes) {
        this.surveys = surveys;
        this.store = store;
        this.intake = intake;
        this.flags = flags;
        this.codes = codes;
    }

    /** As below, for answers of which nobody knows how long they took. */
    public Outcome<String> submit(
            Site site,
            String code,
            Given given,
            Channel otherwise,
            @Nullable String key,
            UnaryOperator<String> field) {
        return submit(site, code, given, otherwise, key, field, null);
    }

    /**
     * Keeps one response and gives its receipt; a request with the same key gets the same receipt.
     *
     * @param otherwise the channel when none was given
     * @param field how the caller names a field
     * @param took from opening the form to sending it
     */
    public Outcome<String> submit(
            Site site,
            String code,
            Given given,
            Channel otherwise,
            @Nullable String key,
            UnaryOperator<String> field,
            @Nullable Duration took) {
        var survey = surveys.find(site.organisation(), code).orElse(null);
        if (survey == null) {
            return Outcome.refused("", Refusal.SURVEY_UNKNOWN, code);
        }
        var receipt = receipt(survey, key);
        var today = surveys.today(site.zone());
        var checked = surveys.rules(survey, field).check(given, otherwise, today);
        var typed = given.fact(Given.TOKEN);
        var token = codes.genuine(survey, typed).orElse(null);
        if (token == null && !typed.isEmpty() && checked instanceof Outcome.Done<Submission>) {
            return Outcome.refused(field.apply(Given.TOKEN), Refusal.TOKEN_UNKNOWN);
        }
        return switch (checked) {
            case Outcome.Done<Submission>(var submission) -> {
                var marks = flags.of(survey, submission.answers(), took);
                var arrival = new Arrival(submission, codes.fingerprint(receipt), token, marks);
                yield keep(survey, arrival, receipt, field);
            }
            case Outcome.Refused<Submission> refused ->
                    surveys.closedTo(survey)
                            .map(reason -> Outcome.<String>refused("", reason, code))
                            .orElseGet(refused::as);
        };
    }

    /** The receipt that a request with this key was or will be given. */
    public String receipt(Survey survey, @Nullable String key) {
        return codes.receipt(survey, key);
    }

    /** Was a response with this receipt kept? */
    public boolean kept(Survey survey, String receipt) {
        return store.find(survey, codes.fingerprint(receipt)).isPresent();
    }

    private Outcome<String> keep(
            Survey survey, Arrival arrival, String receipt, UnaryOperator<String> field) {
        if (intake.keep(survey, arrival)) {
            return Outcome.done(receipt);
        }
        var before = store.find(survey, arrival.receipt());
        if (before.isPresent()) {
            return before.get().sameAs(arrival.submission())
                    ? Outcome.done(receipt)
                    : Outcome.refused("Idempotency-Key", Refusal.KEY_USED_BEFORE);
        }
        var closed = surveys.now(survey).flatMap(surveys::closedTo);
        if (closed.isEmpty() && arrival.token() != null) {
            return Outcome.refused(field.apply(Given.TOKEN), Refusal.TOKEN_USED);
        }
        return Outcome.refused("", closed.orElse(Refusal.CLOSED), survey.code());
    }
}
