package id.pendopo.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a finding comes from. */
public enum Kind {
    SURVEY_ELEMENT,
    COMPLAINT;

    /**
     * The page on which the source can be read.
     *
     * @param code of the survey or complaint
     * @param detail key of the element
     */
    public String path(String code, String detail) {
        return switch (this) {
            case SURVEY_ELEMENT -> "/skm/" + code + "/unsur/" + detail;
            case COMPLAINT -> "/pengaduan/" + code;
        };
    }

    public static Optional<Kind> of(String word) {
        return Stream.of(values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
