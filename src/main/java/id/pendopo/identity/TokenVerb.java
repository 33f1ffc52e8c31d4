package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.shared.Verb;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code bin/pendopo token --email E [--days N]}: prints a token that acts for the account; with
 * {@code --revoke}, all tokens of the account end.
 */
@Component
class TokenVerb implements Verb {

    private static final String USAGE =
            "Usage: token --email ADDRESS [--days 1…366], or token --revoke --email ADDRESS";
    private static final String REVOKE = "--revoke";
    private static final int STANDARD = 30;
    private static final int LONGEST = 366;

    private final AccountStore accounts;
    private final Tokens tokens;

    TokenVerb(AccountStore accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> arguments) {
        boolean revoke = arguments.contains(REVOKE);
        var options = arguments.stream().filter(word -> !word.equals(REVOKE)).toList();
        String email = "";
        int days = STANDARD;
        for (int i = 0; i + 1 < options.size(); i += 2) {
            switch (options.get(i)) {
                case "--email" -> email = Emails.clean(options.get(i + 1));
                case "--days" -> days = revoke ? 0 : days(options.get(i + 1));
                default -> days = 0;
            }
        }
        if (email.isEmpty() || days < 1 || days > LONGEST || options.size() % 2 == 1) {
            System.err.println(USAGE);
            return 2;
        }
        return revoke ? revoke(email) : print(email, days);
    }

    private int print(String email, int days) {
        var found = accounts.withEmail(email).stream().filter(Account::active).toList();
        if (found.size() != 1) {
            System.err.println(
                    found.isEmpty()
                            ? "There is no active account with this address."
                            : "Several organisations have an account with this address.");
            return 1;
        }
        System.out.println(
                tokens.make(found.getFirst(), "command line", Duration.ofDays(days), name()));
        return 0;
    }

    private int revoke(String email) {
        var found = accounts.withEmail(email);
        if (found.isEmpty()) {
            System.err.println("There is no account with this address.");
            return 1;
        }
        int number = found.stream().mapToInt(account -> tokens.revoke(account, name())).sum();
        System.out.println("Tokens withdrawn: " + number);
        return 0;
    }

    private static int days(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }
}
