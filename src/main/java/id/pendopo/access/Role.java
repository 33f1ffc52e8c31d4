package id.pendopo.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer may do at a unit and below it. */
public enum Role {
    ADMIN,
    UNIT_HEAD,
    SURVEY_OFFICER,
    COMPLAINT_OFFICER,
    INSPECTOR,
    COUNTER_OFFICER,
    APPLICATION_OFFICER,
    FACILITATOR,
    EVALUATOR,
    JURY,
    INNOVATOR,
    AUDITOR;

    /** The name on the wire and in the database, such as {@code survey_officer}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String wire) {
        return Stream.of(values()).filter(role -> role.wire().equals(wire)).findFirst();
    }
}
