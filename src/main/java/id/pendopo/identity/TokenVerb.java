package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.shared.Verb;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo token --email E [--days N]}: prints a token that acts for the account. */
@Component
class TokenVerb implements Verb {

    private static final String USAGE = "Usage: token --email ADDRESS [--days 1…366]";
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
        String email = "";
        int days = STANDARD;
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            switch (arguments.get(i)) {
                case "--email" -> email = Emails.clean(arguments.get(i + 1));
                case "--days" -> days = days(arguments.get(i + 1));
                default -> days = 0;
            }
        }
        if (email.isEmpty() || days < 1 || days > LONGEST || arguments.size() % 2 == 1) {
            System.err.println(USAGE);
            return 2;
        }
        return print(email, days);
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
                tokens.make(found.getFirst(), "command line", Duration.ofDays(days), "token"));
        return 0;
    }

    private static int days(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }
}
