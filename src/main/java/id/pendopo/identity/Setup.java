package id.pendopo.identity;

import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Problem;
import id.pendopo.shared.ServerSecret;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The first step into an empty house: the organisation, its root and its first administrator. */
@Component
class Setup {

    private static final int LENGTH = 16;

    private final Organisations organisations;
    private final CodeStore codes;
    private final ServerSecret secret;
    private final TransactionTemplate transaction;
    private final FirstAccount first;

    Setup(
            Organisations organisations,
            CodeStore codes,
            ServerSecret secret,
            TransactionTemplate transaction,
            FirstAccount first) {
        this.organisations = organisations;
        this.codes = codes;
        this.secret = secret;
        this.transaction = transaction;
        this.first = first;
    }

    /** Is there nobody yet? */
    boolean empty() {
        return !organisations.setUp();
    }

    /** A new code for whoever reads the console. Earlier ones count until one is used. */
    String code() {
        var code = Crockford.grouped(Crockford.random(LENGTH));
        transaction.executeWithoutResult(_ -> codes.addSetupCode(secret.fingerprint(code)));
        return code;
    }

    /**
     * Sets the house up. Everything that is wrong is said at once; to hear it from the organisation
     * too, its part is done and then undone.
     */
    Outcome<Account> setUp(NewHouse house) {
        return transaction.execute(
                status -> {
                    var problems = new ArrayList<>(problems(house));
                    var begun = organisations.setUp(house.organisation());
                    if (begun instanceof Refused<OrganisationId>(var others)) {
                        problems.addAll(others);
                    }
                    if (!problems.isEmpty()
                            || !(begun instanceof Done<OrganisationId>(var organisation))) {
                        status.setRollbackOnly();
                        return Outcome.refused(house.inOrder(problems));
                    }
                    codes.spendSetupCodes();
                    return Outcome.done(first.move(organisation, house));
                });
    }

    private List<Problem> problems(NewHouse house) {
        var problems = new ArrayList<Problem>();
        boolean known =
                Crockford.read(house.code(), LENGTH)
                        .filter(code -> codes.lockSetupCode(secret.fingerprint(code)))
                        .isPresent();
        if (!known || !empty()) {
            problems.add(Problem.of("kunci", Refusal.SETUP_CODE_WRONG));
        }
        problems.addAll(first.problems(house));
        return problems;
    }

    /** The administrator who moves in first. */
    @Component
    static class FirstAccount {

        private final AccountStore accounts;
        private final Organisations organisations;
        private final Passwords passwords;
        private final AuditTrail audit;
        private final Clock clock;

        FirstAccount(
                AccountStore accounts,
                Organisations organisations,
                Passwords passwords,
                AuditTrail audit,
                Clock clock) {
            this.accounts = accounts;
            this.organisations = organisations;
            this.passwords = passwords;
            this.audit = audit;
            this.clock = clock;
        }

        private List<Problem> problems(NewHouse house) {
            var problems = new ArrayList<>(house.problems());
            var password =
                    passwords.good(
                            "sandi", house.password(), house.again(), house.email(), house.name());
            if (password instanceof Refused<String>(var others)) {
                problems.addAll(others);
            }
            return problems;
        }

        private Account move(OrganisationId organisation, NewHouse house) {
            var root = organisations.add(organisation, null, house.root());
            if (!(root instanceof Done<Unit>(var unit))) {
                throw new IllegalStateException("The root of an empty house was refused");
            }
            var fresh =
                    new Account(
                            organisation,
                            Ids.next(),
                            house.email(),
                            house.name(),
                            Account.State.INVITED,
                            1,
                            null);
            accounts.add(fresh, clock.instant());
            accounts.setPassword(fresh, passwords.hash(house.password()));
            accounts.grant(
                    fresh, new AccountStore.Held(Role.ADMIN, unit.id()), null, clock.instant());
            accounts.signedIn(fresh, clock.instant());
            var id = fresh.id().toString();
            audit.record(organisation, id, "identity.house_set_up", house.root().code(), Map.of());
            return accounts.find(organisation, fresh.id()).orElseThrow();
        }
    }
}
