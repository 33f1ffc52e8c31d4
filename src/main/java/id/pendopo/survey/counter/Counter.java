package id.pendopo.survey.counter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place where a survey is offered: a counter with a poster, or a kiosk.
 *
 * @param code four letters and digits, short enough to be typed
 * @param service code of the service that is given there; empty when there are several
 */
record Counter(String code, String name, String service) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}");

    /** The code that was meant; empty when it can't be one. */
    static Optional<String> read(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
