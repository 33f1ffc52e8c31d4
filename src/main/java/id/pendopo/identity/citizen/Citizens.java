package id.pendopo.identity.citizen;

import id.pendopo.audit.AuditTrail;
import id.pendopo.identity.citizen.CitizenCodeStore.Tried;
import id.pendopo.notification.Notifications;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What citizens do with their own accounts, after a code has shown who they are. */
@Component
class Citizens {

    private final CitizenStore store;
    private final AuditTrail audit;
    private final Notifications notifications;
    private final Clock clock;

    Citizens(CitizenStore store, AuditTrail audit, Notifications notifications, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The account of the address; it begins when somebody comes for the first time. */
    @Transactional
    public Citizen come(Page page, Tried tried) {
        var organisation = page.site().organisation();
        var known = store.withEmail(organisation, tried.email());
        if (known.isPresent()) {
            return known.get();
        }
        store.add(organisation, Ids.next(), tried.email(), page.language(), clock.instant());
        var fresh = store.withEmail(organisation, tried.email()).orElseThrow();
        record(fresh, "begun");
        return fresh;
    }

    /** Moves the account to an address that its owner has shown to read; other sessions end. */
    @Transactional
    public Outcome<Citizen> move(Page page, Citizen citizen, Tried tried) {
        if (!store.move(citizen, tried.email())) {
            return Outcome.refused("", Refusal.ADDRESS_TAKEN);
        }
        record(citizen, "moved");
        var own = own(page, citizen);
        notifications.email(
                citizen.organisation(),
                citizen.email(),
                own.t("identity.citizen.moved.letter.subject", page.site().name()),
                own.t("identity.citizen.moved.letter", page.site().name()));
        return Outcome.done(again(citizen));
    }

    @Transactional
    public Citizen speak(Citizen citizen, String language) {
        store.setLanguage(citizen, language.equals("en") ? "en" : "id");
        return again(citizen);
    }

    /** Ends all sessions; the caller opens one anew. */
    @Transactional
    public Citizen endSessions(Citizen citizen) {
        store.endSessions(citizen);
        return again(citizen);
    }

    /** Nothing of the citizen stays but the entries of the audit trail, which name nobody. */
    @Transactional
    public Outcome<Citizen> remove(Citizen citizen, boolean sure) {
        if (!sure) {
            return Outcome.refused("yakin", Refusal.NOT_SURE);
        }
        store.remove(citizen);
        record(citizen, "removed");
        return Outcome.done(citizen);
    }

    /** The page in the citizen's language. */
    static Page own(Page page, Citizen citizen) {
        var language = citizen.language().equals("en") ? Texts.ENGLISH : Texts.INDONESIAN;
        return page.at(new Texts(page.texts().messages(), language), page.path());
    }

    private Citizen again(Citizen citizen) {
        return store.find(citizen.organisation(), citizen.id()).orElseThrow();
    }

    private void record(Citizen citizen, String what) {
        var id = citizen.id().toString();
        audit.record(citizen.organisation(), id, "identity.citizen_" + what, id, Map.of());
    }
}
