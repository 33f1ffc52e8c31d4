package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Updates at the test endpoint: of its own reports, for a day, without their words. */
@Component
class TrialUpdates {

    private final TrialStore store;
    private final RuleStore rules;

    TrialUpdates(TrialStore store, RuleStore rules) {
        this.store = store;
        this.rules = rules;
    }

    @Transactional
    public Outcome<Reply> take(Update update, Key key, Page page) {
        var organisation = page.site().organisation();
        if (store.some(organisation, List.of(update.code())).isEmpty()) {
            return Outcome.refused("service_request_id", Refusal.UPDATE_OF_NONE, update.code());
        }
        var kept =
                new TrialStore.Update(
                        update.code(),
                        update.id(),
                        update.status().name(),
                        page.now().truncatedTo(ChronoUnit.SECONDS));
        return store.addUpdate(organisation, key.name(), kept)
                ? Outcome.done(Updates.taken(update.id()))
                : Outcome.refused("update_id", Refusal.UPDATE_TWICE, update.id());
    }

    @Transactional(readOnly = true)
    public Outcome<Sheet> list(Parameters asked, Page page) {
        var asking = new Asking(asked, rules.rule(), page.now(), page.site().zone());
        return asking.updates()
                .map(
                        wanted ->
                                Sheet.of(
                                        wanted.leaf(),
                                        store.updates(page.site().organisation(), wanted),
                                        some -> Updates.reply(some, one -> update(one, page)),
                                        _ -> null));
    }

    private static Content update(TrialStore.Update update, Page page) {
        return new Fields()
                .with("update_id", update.id())
                .with("service_request_id", update.code())
                .with("status", update.status())
                .with("description", page.t("complaint.open311.trial"))
                .with("updated_datetime", Moments.wire(update.at(), page))
                .with("media_url", null)
                .with("external_status_code", null);
    }
}
