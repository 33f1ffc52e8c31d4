package id.pendopo.complaint;

import id.pendopo.complaint.clock.Told;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.PublicCode;
import id.pendopo.shared.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes complaints, and finds them again by their receipts. */
@Component
public class Complaints {

    /** What came of it. */
    public record Taken(Complaint complaint, boolean again) {}

    /** One code in a million may be taken; when all of these are, the outside number is. */
    private static final int CODES = 4;

    private final IntakeRules rules;
    private final CaseBook book;
    private final Keeping keeping;
    private final Law law;
    private final Routing routing;

    Complaints(IntakeRules rules, CaseBook book, Keeping keeping, Law law, Routing routing) {
        this.rules = rules;
        this.book = book;
        this.keeping = keeping;
        this.law = law;
        this.routing = routing;
    }

    /**
     * Takes a complaint. Sent again with the same receipt, nothing is taken twice.
     *
     * @param receipt what is kept of the receipt
     * @param held whether a machine took it for abuse, so that a person looks at it first
     */
    @Transactional
    public Outcome<Taken> take(
            Site site, NewComplaint fresh, Desk desk, byte[] receipt, Origin origin, boolean held) {
        return take(site, fresh, desk, null, receipt, origin, held);
    }

    Outcome<Taken> take(
            Site site,
            NewComplaint fresh,
            Desk desk,
            @Nullable ComplaintId continues,
            byte[] receipt,
            Origin origin,
            boolean held) {
        var before = keeping.byReceipt(site.organisation(), receipt);
        if (before.isPresent()) {
            return Outcome.done(new Taken(before.get(), true));
        }
        var problems = rules.check(site.organisation(), fresh);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var actor = origin.enteredBy() == null ? CaseEvent.REPORTER : origin.enteredBy();
        for (int attempt = 0; attempt < CODES; attempt++) {
            var complaint = complaint(site, fresh, desk, continues, held);
            if (book.begin(complaint, receipt, origin, actor)) {
                keeping.with(complaint, fresh.reporter(), fresh.uploads());
                return Outcome.done(new Taken(complaint, false));
            }
            var twin = keeping.byReceipt(site.organisation(), receipt);
            if (twin.isPresent()) {
                return Outcome.done(new Taken(twin.get(), true));
            }
        }
        if (origin.id() == null) {
            throw new IllegalStateException(CODES + " codes in a row were taken");
        }
        return Outcome.refused("externalId", Refusal.EXTERNAL_TWICE);
    }

    /** A case that came before this house knew of it, as it stood when it came. */
    public Complaint past(Site site, NewComplaint fresh, Desk desk) {
        return complaint(site, fresh, desk, null, false);
    }

    /** What is wrong with it so far; nothing is written. */
    @Transactional(readOnly = true)
    public List<Problem> check(OrganisationId organisation, NewComplaint fresh) {
        return rules.check(organisation, fresh);
    }

    /** The case of a receipt. */
    @Transactional(readOnly = true)
    public Optional<Complaint> withReceipt(OrganisationId organisation, byte[] receipt) {
        return keeping.byReceipt(organisation, receipt);
    }

    private Complaint complaint(
            Site site,
            NewComplaint fresh,
            Desk desk,
            @Nullable ComplaintId continues,
            boolean held) {
        var category = law.category(fresh.category()).orElseThrow();
        var code = fresh.caseClass().isBlank() ? category.caseClass() : fresh.caseClass();
        var caseClass = law.caseClass(code).orElseThrow();
        var target = routing.target(site.organisation(), fresh.target());
        var owner = routing.first(site.organisation(), desk, caseClass, target);
        var now = book.moment(site.organisation(), desk);
        var received = fresh.received() == null ? now : fresh.received();
        var matter =
                new Complaint.Matter(
                        caseClass.code(),
                        caseClass.supervision(),
                        category.code(),
                        fresh.title().strip(),
                        fresh.body().strip(),
                        fresh.language(),
                        fresh.remedy().strip(),
                        fresh.eventDate(),
                        fresh.location(),
                        fresh.service().isBlank() ? null : fresh.service());
        return new Complaint(
                site.organisation(),
                new ComplaintId(desk == Desk.SAFE ? Ids.timeless() : Ids.next()),
                PublicCode.next(site.code()).value(),
                desk,
                fresh.channel(),
                law.on(LocalDate.ofInstant(received, site.zone())).rules().version(),
                matter,
                target,
                target,
                owner,
                null,
                held ? Status.HELD : Status.SUBMITTED,
                desk == Desk.SAFE || fresh.anonymous(),
                fresh.secret(),
                new Complaint.Times(received, now, null, null),
                new Complaint.Counts(0, 0, 0),
                new Complaint.Due(null, null, null, null, Told.NOTHING),
                null,
                continues,
                0);
    }
}
