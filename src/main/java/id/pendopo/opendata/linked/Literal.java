package id.pendopo.opendata.linked;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text, in a language or of a type. What no file may hold, a NUL, half a character or none, is
 * replaced.
 *
 * @param language null when it is in none, such as a code
 * @param type null for text in a language
 */
record Literal(String text, @Nullable String language, @Nullable Iri type) implements Value {

    private static final String REPLACEMENT = "\uFFFD";

    Literal {
        text = whole(text);
    }

    static Literal plain(String text) {
        return new Literal(text, null, Terms.STRING);
    }

    static Literal in(String language, String text) {
        return new Literal(text, language, null);
    }

    static Literal of(Instant instant) {
        return new Literal(instant.toString(), null, Terms.DATE_TIME);
    }

    static Literal of(LocalDate date) {
        return new Literal(date.toString(), null, Terms.DATE);
    }

    static Literal of(BigDecimal number) {
        return new Literal(number.toPlainString(), null, Terms.DECIMAL);
    }

    static Literal count(long number) {
        return new Literal(Long.toString(number), null, Terms.INTEGER);
    }

    private static String whole(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        point -> {
                            boolean half =
                                    point >= Character.MIN_SURROGATE
                                            && point <= Character.MAX_SURROGATE;
                            boolean none = (point & 0xFFFE) == 0xFFFE;
                            if (half || none || point == 0) {
                                result.append(REPLACEMENT);
                            } else {
                                result.appendCodePoint(point);
                            }
                        });
        return result.toString();
    }
}
