package id.pendopo.complaint.open311;

import id.pendopo.complaint.Law;
import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.PublicCode;
import id.pendopo.shared.ServerSecret;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The test endpoint: it refuses what the real one refuses, and remembers for a day that something
 * came, but not what it said.
 */
@Component
class Trials {

    private static final String PREFIX = "UJI";
    private static final int TOKEN = 20;
    private static final double GRID = 1_000;

    private final TrialStore store;
    private final RuleStore rules;
    private final Law law;
    private final ServerSecret secret;

    Trials(TrialStore store, RuleStore rules, Law law, ServerSecret secret) {
        this.store = store;
        this.rules = rules;
        this.law = law;
        this.secret = secret;
    }

    @Transactional
    public Reply take(Report report, Page page) {
        var fresh = report.fresh();
        var token = Crockford.grouped(Crockford.random(TOKEN));
        var trial =
                new Trial(
                        PublicCode.next(PREFIX).value(),
                        fresh.category(),
                        fresh.secret(),
                        rounded(fresh.location().lat()),
                        rounded(fresh.location().lon()),
                        page.now().truncatedTo(ChronoUnit.SECONDS));
        store.add(page.site().organisation(), trial, secret.fingerprint(token));
        var request = new Fields();
        if (trial.hidden()) {
            request.with("token", token);
        } else {
            request.with("service_request_id", trial.code());
        }
        return ReportTaking.requests(
                request.with("service_notice", page.t("complaint.open311.trial"))
                        .with("account_id", null));
    }

    private static @Nullable Double rounded(@Nullable Double degrees) {
        return degrees == null ? null : Math.round(degrees * GRID) / GRID;
    }

    @Transactional(readOnly = true)
    public Outcome<Requests.Sheet> list(Parameters asked, Page page) {
        var organisation = page.site().organisation();
        var asking = new Asking(asked, rules.rule(), page.now(), page.site().zone());
        return asking.requests(law, false)
                .map(
                        wanted -> {
                            var sheet = wanted.sheet();
                            var rows =
                                    wanted.codes().isEmpty()
                                            ? store.list(
                                                    organisation,
                                                    wanted,
                                                    wanted.open() ? sheet.size() + 1 : 0,
                                                    sheet.offset())
                                            : store.some(organisation, wanted.codes());
                            boolean more = rows.size() > sheet.size();
                            var shown = more ? rows.subList(0, sheet.size()) : rows;
                            return new Requests.Sheet(reply(shown, page), sheet.number(), more);
                        });
    }

    @Transactional(readOnly = true)
    public Outcome<Reply> one(String code, Page page) {
        var found = store.some(page.site().organisation(), List.of(code));
        return found.isEmpty()
                ? Outcome.refused("service_request_id", Refusal.REQUEST_UNKNOWN, code)
                : Outcome.done(reply(found, page));
    }

    @Transactional(readOnly = true)
    public Outcome<Reply> withToken(String token, Page page) {
        return store.withToken(
                        page.site().organisation(),
                        secret.fingerprint(token.toUpperCase(Locale.ROOT)))
                .<Outcome<Reply>>map(
                        trial ->
                                Outcome.done(
                                        ReportTaking.requests(
                                                new Fields()
                                                        .with("service_request_id", null)
                                                        .with("token", token))))
                .orElseGet(() -> Outcome.refused("token", Refusal.TOKEN_UNKNOWN));
    }

    private Reply reply(List<Trial> trials, Page page) {
        return new Reply(
                "service_requests", Items.of("request", trials, trial -> request(trial, page)));
    }

    private Content request(Trial trial, Page page) {
        var at = Moments.wire(trial.at(), page);
        var name =
                law.category(trial.category())
                        .map(one -> one.name().in(page.language()))
                        .orElse(trial.category());
        return new Fields()
                .with("service_request_id", trial.code())
                .with("status", "open")
                .with("status_notes", null)
                .with("service_name", name)
                .with("service_code", trial.category())
                .with("description", page.t("complaint.open311.trial"))
                .with("agency_responsible", page.site().name())
                .with("service_notice", null)
                .with("requested_datetime", at)
                .with("updated_datetime", at)
                .with("expected_datetime", null)
                .with("address", null)
                .with("address_id", null)
                .with("zipcode", null)
                .with("lat", trial.lat())
                .with("long", trial.lon())
                .with("media_url", null);
    }
}
