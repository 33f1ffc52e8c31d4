package id.pendopo.identity.passkey;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.identity.AccountLetters;
import id.pendopo.shared.OrganisationId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes changes of passkeys down and tells their owner, who may not be who made them. */
@Component
class PasskeyRecord {

    private final AuditTrail audit;
    private final AccountLetters letters;

    PasskeyRecord(AuditTrail audit, AccountLetters letters) {
        this.audit = audit;
        this.letters = letters;
    }

    /** In the caller's transaction. */
    void changed(Officer officer, String what, String name) {
        write(officer.organisation(), officer.actor(), what, officer.actor());
        letters.send(
                officer.organisation(),
                officer.email(),
                "identity.passkey.letter." + what,
                officer.name(),
                name);
    }

    /** A new name is nothing that an owner must be told. In the caller's transaction. */
    void renamed(Officer officer) {
        write(officer.organisation(), officer.actor(), "renamed", officer.actor());
    }

    /** The key was refused because it seems to exist twice. */
    @Transactional
    public void copied(OrganisationId organisation, Passkey key) {
        write(organisation, "sign-in", "copied", key.account().toString());
        letters.tell(organisation, key.account(), "identity.passkey.letter.copied", key.name());
    }

    private void write(OrganisationId organisation, String actor, String what, String account) {
        audit.record(organisation, actor, "identity.passkey_" + what, account, Map.of());
    }
}
