package id.pendopo.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go after signing in: a page of officers in this house and nowhere else.
 *
 * @param value path and query without language prefix
 */
record ReturnPath(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("/petugas(/[A-Za-z0-9*~$=._-]+)*/?(\\?[^\\s\\\\#\\p{Cntrl}]*)?");

    static final ReturnPath START = new ReturnPath("/petugas");

    ReturnPath {
        if (!LOCAL.matcher(value).matches() || value.length() > 500) {
            throw new IllegalArgumentException("Not a path of officers");
        }
    }

    /** What was asked for; empty when it leads elsewhere. */
    static Optional<ReturnPath> of(String typed) {
        return LOCAL.matcher(typed).matches() && typed.length() <= 500
                ? Optional.of(new ReturnPath(typed))
                : Optional.empty();
    }

    String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
