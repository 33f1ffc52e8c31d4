package id.pendopo.identity.secondfactor;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers do with their own second factor: take it up, give it up, print new codes. */
@Component
class Enrolments {

    /** As long as the hash, as RFC 4226 (section 4) recommends. */
    private static final int SECRET = 20;

    /** Long enough to install an app; afterwards whoever photographed the screen has nothing. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorStore store;
    private final RecoveryCodes codes;
    private final Seal seal;
    private final FactorRecord record;
    private final Clock clock;

    Enrolments(
            FactorStore store, RecoveryCodes codes, Seal seal, FactorRecord record, Clock clock) {
        this.store = store;
        this.codes = codes;
        this.seal = seal;
        this.record = record;
        this.clock = clock;
    }

    Optional<Factor> of(Officer officer) {
        return store.find(officer.organisation(), officer.account());
    }

    /** A new secret to scan or type. */
    Offer offer(Officer officer, String house) {
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        var until = clock.instant().plus(LIFE);
        var sealed = seal.close(officer.organisation(), officer.account(), secret, until);
        return Offer.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed),
                secret,
                house,
                officer.email());
    }

    /**
     * The same secret once more, for a form that comes back; empty when it is not the officer's or
     * too old.
     */
    Optional<Offer> offered(Officer officer, String house, String sealed) {
        return secret(officer, sealed)
                .map(secret -> Offer.of(sealed, secret, house, officer.email()));
    }

    /**
     * Takes the factor up when the app shows the right code; gives the recovery codes. The officer
     * has just proved the password.
     */
    @Transactional
    public Outcome<List<String>> confirm(Officer officer, String sealed, String typed) {
        var organisation = officer.organisation();
        var account = officer.account();
        var secret = secret(officer, sealed);
        if (secret.isEmpty()) {
            return Outcome.refused("kode", Refusal.SECRET_STALE);
        }
        var now = clock.instant();
        var step = Totp.matching(secret.get(), typed, now);
        if (step.isEmpty()) {
            return Outcome.refused("kode", Refusal.CODE_WRONG);
        }
        var kept = seal.close(organisation, account, secret.get());
        if (!store.add(organisation, account, kept, step.getAsLong(), now)) {
            return Outcome.refused("", Refusal.ALREADY_ON);
        }
        var fresh = codes.make(organisation, account);
        record.changed(officer, "on");
        return Outcome.done(fresh);
    }

    /** Gives the factor up; the officer has just proved the password. */
    @Transactional
    public Outcome<Officer> turnOff(Officer officer) {
        if (!store.remove(officer.organisation(), officer.account())) {
            return Outcome.refused("", Refusal.NOT_ON);
        }
        record.changed(officer, "off");
        return Outcome.done(officer);
    }

    /** New recovery codes; the officer has just proved the password. */
    @Transactional
    public Outcome<List<String>> renew(Officer officer) {
        if (of(officer).isEmpty()) {
            return Outcome.refused("", Refusal.NOT_ON);
        }
        var fresh = codes.make(officer.organisation(), officer.account());
        record.changed(officer, "codes");
        return Outcome.done(fresh);
    }

    private Optional<byte[]> secret(Officer officer, String sealed) {
        try {
            return seal.open(
                    officer.organisation(),
                    officer.account(),
                    Base64.getUrlDecoder().decode(sealed),
                    clock.instant());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
