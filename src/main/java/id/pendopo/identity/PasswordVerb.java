package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.shared.Verb;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code bin/pendopo password --email E}: prints a one-time path for setting a password, for the
 * administrator who forgot the only one.
 */
@Component
class PasswordVerb implements Verb {

    private final AccountStore accounts;
    private final Accounts acts;

    PasswordVerb(AccountStore accounts, Accounts acts) {
        this.accounts = accounts;
        this.acts = acts;
    }

    @Override
    public String name() {
        return "password";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("--email")) {
            System.err.println("Usage: password --email ADDRESS");
            return 2;
        }
        var found =
                accounts.withEmail(Emails.clean(arguments.getLast())).stream()
                        .filter(account -> account.state() != Account.State.LOCKED)
                        .toList();
        if (found.isEmpty()) {
            System.err.println("There is no unlocked account with this address.");
            return 1;
        }
        for (var account : found) {
            System.out.println(acts.passwordPath(account, name()));
        }
        return 0;
    }
}
