package id.pendopo.shared;

import java.util.regex.Pattern;

/** The code a citizen reads over the phone, such as {@code RSK-7K3M9QX-2}. */
public record PublicCode(String value) {

    private static final String SIGNS = "*~$=U";
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{2,5}-[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z*~$=U]");

    public PublicCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a public code: " + value);
        }
    }

    /**
     * A new random code of the organisation with this prefix. One of seven is drawn again: its last
     * character would be a sign that nobody reads aloud or types with ease.
     */
    public static PublicCode next(String prefix) {
        var body = Crockford.random(7);
        while (SIGNS.indexOf(Crockford.check(body)) >= 0) {
            body = Crockford.random(7);
        }
        return new PublicCode(prefix + "-" + body + "-" + Crockford.check(body));
    }
}
