package id.pendopo.complaint.safe;

import id.pendopo.audit.AuditTrail;
import id.pendopo.complaint.Clockwork;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what officers did in cases of the safe desk into the audit trail, each night for the days
 * before and in an order that means nothing: the trail tells the day, never the time.
 */
@Component
class NightAudit {

    private final NightAuditStore store;
    private final AuditTrail audit;
    private final Clockwork clockwork;
    private final TransactionTemplate transaction;

    NightAudit(
            NightAuditStore store,
            AuditTrail audit,
            Clockwork clockwork,
            TransactionTemplate transaction) {
        this.store = store;
        this.audit = audit;
        this.clockwork = clockwork;
        this.transaction = transaction;
    }

    void run() {
        for (var organisation : store.organisations()) {
            transaction.executeWithoutResult(_ -> write(organisation));
        }
    }

    private void write(OrganisationId organisation) {
        var today = clockwork.today(organisation);
        var zone = clockwork.zone(organisation);
        var from = store.next(organisation).or(() -> store.first(organisation, zone)).orElse(today);
        var acts = store.acts(organisation, from.atStartOfDay(zone), today.atStartOfDay(zone));
        Collections.shuffle(acts);
        acts.forEach(act -> record(organisation, act, LocalDate.ofInstant(act.at(), zone)));
        store.done(organisation, today);
    }

    private void record(OrganisationId organisation, NightAuditStore.Act act, LocalDate day) {
        audit.record(
                organisation,
                act.actor(),
                "complaint." + act.kind().toLowerCase(Locale.ROOT),
                act.code(),
                Map.of("event", act.number(), "status", act.status(), "day", day.toString()));
    }
}
