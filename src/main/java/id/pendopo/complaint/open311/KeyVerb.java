package id.pendopo.complaint.open311;

import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Verb;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code bin/pendopo token --open311 --name SYSTEM}: prints a key with which that system may send
 * reports; with {@code --revoke}, all its keys end.
 */
@Component
class KeyVerb implements Verb {

    private static final String USAGE =
            "Usage: token --open311 --name SYSTEM [--days 1…3660] [--test] [--host NAME], or token"
                    + " --open311 --revoke --name SYSTEM [--host NAME]";
    private static final String ACTOR = "token";
    private static final Set<String> SWITCHES = Set.of("--revoke", "--test");
    private static final Set<String> OPTIONS = Set.of("--name", "--days", "--host");
    private static final String STANDARD = "366";
    private static final int LONGEST = 3_660;
    private static final int LONGEST_NAME = 100;

    private final Keys keys;
    private final Organisations organisations;

    KeyVerb(Keys keys, Organisations organisations) {
        this.keys = keys;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "token --open311";
    }

    @Override
    public int run(List<String> arguments) {
        var rest = arguments.stream().filter(word -> !SWITCHES.contains(word)).toList();
        var typed = new HashMap<String, String>();
        for (int i = 0; i + 1 < rest.size(); i += 2) {
            typed.put(rest.get(i), rest.get(i + 1).strip());
        }
        var name = typed.getOrDefault("--name", "");
        int days = days(typed.getOrDefault("--days", STANDARD));
        boolean good =
                rest.size() % 2 == 0
                        && OPTIONS.containsAll(typed.keySet())
                        && !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && days > 0;
        if (!good) {
            System.err.println(USAGE);
            return 2;
        }
        if (!organisations.setUp()) {
            System.err.println("There is no organisation yet: open the house and set it up first.");
            return 1;
        }
        var organisation = organisations.forHost(typed.getOrDefault("--host", "")).organisation();
        if (arguments.contains("--revoke")) {
            int number = keys.revoke(organisation, name, ACTOR);
            System.out.println("Keys withdrawn: " + number);
            return number > 0 ? 0 : 1;
        }
        var key = new Key(name, arguments.contains("--test"));
        System.out.println(keys.make(organisation, key, Duration.ofDays(days), ACTOR));
        return 0;
    }

    private static int days(String typed) {
        int days = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        return days <= LONGEST ? days : 0;
    }
}
