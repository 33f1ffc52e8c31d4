package id.pendopo.identity.secondfactor;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.identity.AccountLetters;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes changes of a second factor down and tells its holder, who may not be who made them. */
@Component
class FactorRecord {

    private final AuditTrail audit;
    private final AccountLetters letters;

    FactorRecord(AuditTrail audit, AccountLetters letters) {
        this.audit = audit;
        this.letters = letters;
    }

    /** In the caller's transaction. */
    void changed(Officer officer, String what) {
        audit.record(
                officer.organisation(),
                officer.actor(),
                "identity.second_factor_" + what,
                officer.actor(),
                Map.of());
        letters.send(
                officer.organisation(),
                officer.email(),
                "identity.secondfactor.letter." + what,
                officer.name());
    }
}
