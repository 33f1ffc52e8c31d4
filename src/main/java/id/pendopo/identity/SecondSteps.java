package id.pendopo.identity;

import org.springframework.stereotype.Component;

/** What an account asks for after the password. */
@Component
class SecondSteps {

    private final SecondFactor codes;
    private final Passkeys passkeys;

    SecondSteps(SecondFactor codes, Passkeys passkeys) {
        this.codes = codes;
        this.passkeys = passkeys;
    }

    /** Is anything asked for? */
    boolean on(Account account) {
        return codes(account) || passkeys(account);
    }

    boolean codes(Account account) {
        return codes.on(account.organisation(), account.id());
    }

    boolean passkeys(Account account) {
        return passkeys.any(account.organisation(), account.id());
    }

    /** Is this its code of the moment, or one of its recovery codes? It is spent by that. */
    boolean proves(Account account, String typed) {
        return codes.proves(account.organisation(), account.id(), typed);
    }

    /** Asks for nothing more, in the caller's transaction; false when nothing was asked for. */
    boolean forget(Account account) {
        boolean noCode = codes.forget(account.organisation(), account.id());
        return passkeys.forget(account.organisation(), account.id()) || noCode;
    }
}
