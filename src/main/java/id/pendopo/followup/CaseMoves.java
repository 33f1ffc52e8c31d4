package id.pendopo.followup;

import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.PublicCases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case led to is public as long as the case is: whoever takes a complaint back takes it off
 * the board, too. As long as nobody has answered, the unit that has the case is the one to answer.
 */
@Component
public class CaseMoves {

    private final PublicCases cases;
    private final Findings findings;
    private final Ledger ledger;

    CaseMoves(PublicCases cases, Findings findings, Ledger ledger) {
        this.cases = cases;
        this.findings = findings;
        this.ledger = ledger;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ComplaintMoved moved) {
        var organisation = moved.organisation();
        if (findings.ofSource(organisation, Kind.COMPLAINT, moved.code()).isEmpty()) {
            return;
        }
        cases.find(organisation, moved.code())
                .ifPresentOrElse(
                        known -> {
                            var today = ledger.today(organisation);
                            findings.publish(organisation, Kind.COMPLAINT, known.code(), today);
                            findings.passOn(
                                    organisation, Kind.COMPLAINT, known.code(), known.owner());
                        },
                        () -> findings.hide(organisation, Kind.COMPLAINT, moved.code()));
    }
}
