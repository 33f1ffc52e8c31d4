package id.pendopo.identity.secondfactor;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Codes on paper for somebody without their phone: each once, and kept only as hashes. */
@Component
class RecoveryCodes {

    static final int NUMBER = 10;
    private static final int LENGTH = 12;

    private final FactorStore store;
    private final ServerSecret secret;

    RecoveryCodes(FactorStore store, ServerSecret secret) {
        this.store = store;
        this.secret = secret;
    }

    /** New codes, in the caller's transaction; the ones before no longer count. */
    List<String> make(OrganisationId organisation, UUID account) {
        var codes = Stream.generate(() -> Crockford.random(LENGTH)).limit(NUMBER).toList();
        store.removeCodes(organisation, account);
        codes.forEach(code -> store.addCode(organisation, account, hash(account, code)));
        return codes.stream().map(Crockford::grouped).toList();
    }

    /** Is it one of the account's? Then it is spent. */
    boolean spend(OrganisationId organisation, UUID account, String typed) {
        return Crockford.read(typed, LENGTH)
                .filter(code -> store.spendCode(organisation, account, hash(account, code)))
                .isPresent();
    }

    private byte[] hash(UUID account, String code) {
        return secret.hmac("recovery", account.toString(), code);
    }
}
