package id.pendopo.identity.secondfactor;

import id.pendopo.audit.AuditTrail;
import id.pendopo.identity.SecondFactor;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks the second proof. A code of the moment counts once, even within its half minute. */
@Component
class Factors implements SecondFactor {

    private final FactorStore store;
    private final RecoveryCodes codes;
    private final Seal seal;
    private final AuditTrail audit;
    private final Clock clock;

    Factors(FactorStore store, RecoveryCodes codes, Seal seal, AuditTrail audit, Clock clock) {
        this.store = store;
        this.codes = codes;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean on(OrganisationId organisation, UUID account) {
        return store.find(organisation, account).isPresent();
    }

    @Override
    @Transactional
    public boolean proves(OrganisationId organisation, UUID account, String typed) {
        var factor = store.find(organisation, account);
        if (factor.isEmpty()) {
            return false;
        }
        var secret = seal.open(organisation, account, factor.get().secret());
        if (secret.isPresent()) {
            var step = Totp.matching(secret.get(), typed, clock.instant());
            if (step.isPresent()) {
                return store.spendStep(organisation, account, step.getAsLong());
            }
        }
        if (!codes.spend(organisation, account, typed)) {
            return false;
        }
        var id = account.toString();
        audit.record(organisation, id, "identity.recovery_code_used", id, Map.of());
        return true;
    }

    @Override
    public boolean forget(OrganisationId organisation, UUID account) {
        return store.remove(organisation, account);
    }
}
