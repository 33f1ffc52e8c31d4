package id.pendopo.survey;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.ServerSecret;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers that somebody has begun to give in the form. Only who knows the code finds them, for a
 * week after the last change.
 */
@Component
public class Drafts {

    static final int CODE_LENGTH = 12;
    public static final int DAYS = 7;

    private final DraftStore store;
    private final SurveyStore surveys;
    private final Responses responses;
    private final ServerSecret secret;
    private final Clock clock;

    Drafts(
            DraftStore store,
            SurveyStore surveys,
            Responses responses,
            ServerSecret secret,
            Clock clock) {
        this.store = store;
        this.surveys = surveys;
        this.responses = responses;
        this.secret = secret;
        this.clock = clock;
    }

    /** A draft as it is found. */
    public record Draft(String code, Survey survey, Given given, @Nullable Instant begun) {}

    /** Begins a draft with what is known already, and gives its code. */
    public String begin(Survey survey, Given given) {
        var code = Crockford.random(CODE_LENGTH);
        store.add(survey, fingerprint(code), given, clock.instant());
        return code;
    }

    /** Finds a draft by what was typed as its code. */
    public Optional<Draft> find(OrganisationId organisation, String typed) {
        return Crockford.read(typed, CODE_LENGTH)
                .flatMap(
                        code ->
                                store.find(organisation, fingerprint(code), oldest())
                                        .flatMap(kept -> draft(organisation, code, kept)));
    }

    public void save(Draft draft, Given given) {
        store.change(
                draft.survey().organisation(), fingerprint(draft.code()), given, clock.instant());
    }

    /** Forgets a draft at once. */
    public void drop(Draft draft) {
        store.drop(draft.survey().organisation(), fingerprint(draft.code()));
    }

    /**
     * Sends the answers, then forgets the draft. If the draft outlives a crash between the two, it
     * is sent again under the same key and gets the same receipt.
     */
    Outcome<String> send(Site site, Draft draft) {
        var outcome =
                responses.submit(
                        site,
                        draft.survey().code(),
                        FormFields.ready(draft.given()),
                        Channel.WEB,
                        draft.code(),
                        FormFields::name,
                        took(draft));
        if (outcome instanceof Outcome.Done<String>) {
            store.drop(site.organisation(), fingerprint(draft.code()));
        }
        return outcome;
    }

    private @Nullable Duration took(Draft draft) {
        return draft.begun() == null ? null : Duration.between(draft.begun(), clock.instant());
    }

    /** The receipt of a draft that was sent before; its code alone leads to it. */
    public Optional<String> sent(Survey survey, String typed) {
        return Crockford.read(typed, CODE_LENGTH)
                .map(code -> responses.receipt(survey, code))
                .filter(receipt -> responses.kept(survey, receipt));
    }

    /** Forgets what nobody came back to. */
    int purge() {
        return store.purge(oldest());
    }

    private Optional<Draft> draft(OrganisationId organisation, String code, DraftStore.Kept kept) {
        return surveys.find(organisation, kept.survey())
                .map(survey -> new Draft(code, survey, kept.given(), kept.begun()));
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private byte[] fingerprint(String code) {
        return secret.fingerprint("draft " + code);
    }
}
