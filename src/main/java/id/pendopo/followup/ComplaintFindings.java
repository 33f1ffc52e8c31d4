package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.PublicCases;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public complaints become findings when an officer wants it; those that stand together become one,
 * that of the main case. Their words stay where they are: a finding only leads there, so that what
 * is corrected or taken back there is so here, too.
 */
@Component
public class ComplaintFindings {

    private static final Role[] OFFICERS = {Role.COMPLAINT_OFFICER, Role.UNIT_HEAD};

    private final PublicCases cases;
    private final Findings findings;
    private final Organisations organisations;
    private final Ledger ledger;

    ComplaintFindings(
            PublicCases cases, Findings findings, Organisations organisations, Ledger ledger) {
        this.cases = cases;
        this.findings = findings;
        this.organisations = organisations;
        this.ledger = ledger;
    }

    /** May the officer make a finding of the case? */
    public boolean possible(Officer officer, String code) {
        return whole(officer, code).filter(known -> keeps(officer, known)).isPresent();
    }

    /** The main case, where the officer keeps it; else the case itself. */
    private Optional<PublicCases.Known> whole(Officer officer, String code) {
        return cases.main(officer.organisation(), code)
                .filter(known -> keeps(officer, known))
                .or(() -> cases.find(officer.organisation(), code));
    }

    /**
     * What became of the case: its own finding once that is answered, else that of the main case to
     * which it was joined.
     */
    public Optional<Finding> of(OrganisationId organisation, String code) {
        var own = first(organisation, code);
        return own.filter(one -> !one.open())
                .or(
                        () ->
                                cases.main(organisation, code)
                                        .flatMap(main -> first(organisation, main.code())))
                .or(() -> own);
    }

    private Optional<Finding> first(OrganisationId organisation, String code) {
        return findings.ofSource(organisation, Kind.COMPLAINT, code).stream().findFirst();
    }

    private boolean keeps(Officer officer, PublicCases.Known known) {
        return organisations
                .unit(officer.organisation(), known.owner())
                .filter(unit -> officer.mayAt(unit, OFFICERS))
                .isPresent();
    }

    /** Makes a finding of the case; done twice, it stays one. */
    @Transactional
    public Outcome<Finding> make(Officer officer, String code) {
        var found = whole(officer, code);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.CASE_NOT_PUBLIC, code);
        }
        var known = found.get();
        if (!keeps(officer, known)) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE, code);
        }
        var before = findings.ofSource(officer.organisation(), Kind.COMPLAINT, known.code());
        if (!before.isEmpty()) {
            return Outcome.done(before.getFirst());
        }
        var today = ledger.today(officer.organisation());
        var finding =
                new Finding(
                        officer.organisation(),
                        Findings.fresh(),
                        Kind.COMPLAINT,
                        known.code(),
                        "",
                        known.owner(),
                        "",
                        null,
                        null,
                        today,
                        today,
                        null);
        findings.propose(officer.organisation(), Kind.COMPLAINT, known.code(), List.of(finding));
        ledger.act(officer, "followup.found", known.code(), Map.of());
        return Outcome.done(
                findings.ofSource(officer.organisation(), Kind.COMPLAINT, known.code()).getFirst());
    }
}
