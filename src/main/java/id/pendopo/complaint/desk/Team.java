package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.CoHandlerStore;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Routing;
import id.pendopo.shared.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a case: the officer who took it up, and units that help. */
@Component
class Team {

    private final CaseBook book;
    private final Reach reach;
    private final Routing routing;
    private final CoHandlerStore helpers;

    Team(CaseBook book, Reach reach, Routing routing, CoHandlerStore helpers) {
        this.book = book;
        this.reach = reach;
        this.routing = routing;
        this.helpers = helpers;
    }

    /** The officer takes it up. */
    @Transactional
    public Outcome<Complaint> take(Officer officer, ComplaintId id, @Nullable Integer seen) {
        return acting(
                officer,
                id,
                c -> {
                    if (seen != null && seen != c.version()) {
                        return Outcome.refused("", Refused.CHANGED_MEANWHILE);
                    }
                    if (!c.status().open()) {
                        return Outcome.refused("", Refused.NOT_NOW);
                    }
                    if (officer.account().equals(c.handler())) {
                        return Outcome.refused("", Refusal.HANDLER_ALREADY);
                    }
                    return Outcome.done(handled(officer, c, officer.account()));
                });
    }

    /** Gives it back to whom it was taken from, as long as nothing else happened since. */
    @Transactional
    public Outcome<Complaint> untake(
            Officer officer, ComplaintId id, int seen, @Nullable UUID before) {
        return acting(
                officer,
                id,
                c ->
                        seen != c.version()
                                ? Outcome.refused("", Refused.CHANGED_MEANWHILE)
                                : Outcome.done(handled(officer, c, before)));
    }

    private Complaint handled(Officer officer, Complaint c, @Nullable UUID account) {
        return book.write(
                c,
                CaseBook.Entry.of(
                                c.change().handler(account).done(),
                                CaseEvent.Kind.TAKEN,
                                officer.actor())
                        .facts(account == null ? Map.of() : Map.of("account", account.toString()))
                        .audience(CaseEvent.Audience.STAFF));
    }

    /** Another unit may read the case and write notes. The one that it is about never may. */
    @Transactional
    public Outcome<Complaint> help(Officer officer, ComplaintId id, String code) {
        return acting(
                officer,
                id,
                c -> {
                    var unit = routing.unit(c, code).filter(one -> one.active());
                    if (unit.isEmpty()) {
                        return Outcome.refused("bantuan", Refusal.UNIT_MISSING);
                    }
                    if (routing.accused(c, unit.get())) {
                        return Outcome.refused(
                                "bantuan", Refused.UNIT_IS_ACCUSED, unit.get().shortName());
                    }
                    if (unit.get().id().equals(c.owner())) {
                        return Outcome.refused("bantuan", Refused.UNIT_HAS_IT);
                    }
                    if (!helpers.add(c.organisation(), c.id(), unit.get().id(), book.moment(c))) {
                        return Outcome.refused("bantuan", Refusal.UNIT_HELPS_ALREADY);
                    }
                    return Outcome.done(helped(officer, c, unit.get().shortName(), true));
                });
    }

    @Transactional
    public Outcome<Complaint> helpNoMore(Officer officer, ComplaintId id, String code) {
        return acting(
                officer,
                id,
                c -> {
                    var unit = routing.unit(c, code);
                    if (unit.isEmpty()
                            || !helpers.remove(c.organisation(), c.id(), unit.get().id())) {
                        return Outcome.done(c);
                    }
                    return Outcome.done(helped(officer, c, unit.get().shortName(), false));
                });
    }

    private Complaint helped(Officer officer, Complaint c, String unit, boolean added) {
        return book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.CO_HANDLER, officer.actor())
                        .facts(Map.of("unit", unit, "added", added))
                        .audience(CaseEvent.Audience.STAFF));
    }

    private Outcome<Complaint> acting(
            Officer officer, ComplaintId id, Function<Complaint, Outcome<Complaint>> work) {
        Optional<Complaint> found =
                book.lock(officer.organisation(), id).filter(c -> reach.reads(officer, c));
        if (found.isEmpty()) {
            return Outcome.refused("", Refused.CASE_UNKNOWN);
        }
        return reach.acts(officer, found.get())
                ? work.apply(found.get())
                : Outcome.refused("", Refused.NOT_YOURS);
    }
}
