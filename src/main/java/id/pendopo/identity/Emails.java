package id.pendopo.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as accounts bear them. */
public final class Emails {

    /** As lenient as mail servers are: something, an at sign, a domain with a dot. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private Emails() {}

    /** Without control characters: the database knows no NUL, and no address holds one. */
    public static String clean(String typed) {
        return typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    public static boolean good(String email) {
        return email.length() <= 254 && SHAPE.matcher(email).matches();
    }
}
