package id.pendopo.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where the next page of a list begins, as a mark that only we read. */
sealed interface Cursor {

    /** After the service with this code: nothing is shown twice, whatever is added meanwhile. */
    record After(String code) implements Cursor {}

    /** After so many of the best. */
    record Skip(int count) implements Cursor {}

    /** The mark as it stands in the answer. */
    default String mark() {
        var plain =
                switch (this) {
                    case After(var code) -> "a" + code;
                    case Skip(var count) -> "s" + count;
                };
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a mark; empty when we did not make it. */
    static Optional<Cursor> of(String mark) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
            if (plain.startsWith("a") && Service.isCode(plain.substring(1))) {
                return Optional.of(new After(plain.substring(1)));
            }
            if (plain.matches("s\\d{1,7}")) {
                return Optional.of(new Skip(Integer.parseInt(plain.substring(1))));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
