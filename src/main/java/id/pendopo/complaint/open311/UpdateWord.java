package id.pendopo.complaint.open311;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for the status of an update that systems around FixMyStreet exchange. */
enum UpdateWord {
    OPEN,
    CLOSED,
    FIXED,
    IN_PROGRESS,
    ACTION_SCHEDULED,
    INVESTIGATING,
    DUPLICATE,
    NOT_COUNCILS_RESPONSIBILITY,
    NO_FURTHER_ACTION,
    INTERNAL_REFERRAL,
    FOR_TRIAGE,
    CANCELLED,
    REOPEN;

    /** Small letters and blanks mean the same. */
    static Optional<UpdateWord> of(String typed) {
        var word = typed.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
