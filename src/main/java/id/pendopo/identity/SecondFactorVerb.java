package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.shared.Verb;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code bin/pendopo second-factor-off --email E}: asks for the password alone again, for the
 * administrator who lost phone and recovery codes and has nobody above.
 */
@Component
class SecondFactorVerb implements Verb {

    private final AccountStore accounts;
    private final Protections protections;

    SecondFactorVerb(AccountStore accounts, Protections protections) {
        this.accounts = accounts;
        this.protections = protections;
    }

    @Override
    public String name() {
        return "second-factor-off";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("--email")) {
            System.err.println("Usage: second-factor-off --email ADDRESS");
            return 2;
        }
        long off =
                accounts.withEmail(Emails.clean(arguments.getLast())).stream()
                        .filter(account -> protections.turnOffSecondFactor(account, name()))
                        .count();
        if (off == 0) {
            System.err.println("No account with this address asks for a second factor.");
            return 1;
        }
        System.out.println("The password alone is asked for again.");
        return 0;
    }
}
