package id.pendopo.complaint.open311;

import id.pendopo.complaint.Category;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Status;
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

    /** More than anybody tries in a day. */
    private static final int MOST = 100_000;

    private final TrialStore store;
    private final RuleStore rules;
    private final Law law;
    private final ServerSecret secret;
    private final RequestWords words;

    Trials(TrialStore store, RuleStore rules, Law law, ServerSecret secret, RequestWords words) {
        this.store = store;
        this.rules = rules;
        this.law = law;
        this.secret = secret;
        this.words = words;
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
    public Outcome<Sheet> list(Parameters asked, Page page) {
        var asking = new Asking(asked, rules.rule(), page.now(), page.site().zone());
        return asking.requests(law, false).map(wanted -> list(wanted, page));
    }

    /** All that came in a day are few: they are looked through as they are. */
    private Sheet list(Wanted wanted, Page page) {
        var organisation = page.site().organisation();
        if (!wanted.codes().isEmpty()) {
            var found = store.some(organisation, wanted.codes());
            return Sheet.only(reply(found, wanted.extended(), page));
        }
        var near = wanted.near();
        var all = wanted.open() ? store.list(organisation, wanted, MOST) : List.<Trial>of();
        var fitting = all.stream().filter(one -> near == null || near.holds(one.lat(), one.lon()));
        return Sheet.of(
                wanted.leaf(),
                wanted.leaf().of(fitting),
                some -> reply(some, wanted.extended(), page),
                _ -> null);
    }

    @Transactional(readOnly = true)
    public Outcome<Reply> one(String code, boolean extended, Page page) {
        var found = store.some(page.site().organisation(), List.of(code));
        return found.isEmpty()
                ? Outcome.refused("service_request_id", Refusal.REQUEST_UNKNOWN, code)
                : Outcome.done(reply(found, extended, page));
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

    private Reply reply(List<Trial> trials, boolean extended, Page page) {
        return new Reply(
                "service_requests",
                Items.of("request", trials, trial -> request(trial, extended, page)));
    }

    private Content request(Trial trial, boolean extended, Page page) {
        var request = request(trial, page);
        if (extended) {
            var group = law.category(trial.category()).map(Category::caseClass).orElse("");
            words.extend(page, request, Status.FORWARDED, group, List.of());
            request.with("notes", new Items("note", List.of()));
        }
        return request;
    }

    private Fields request(Trial trial, Page page) {
        var at = Moments.wire(trial.at(), page);
        var name = words.category(trial.category(), page);
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
