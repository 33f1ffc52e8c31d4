package id.pendopo.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a survey stands. */
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED,
    PUBLISHED;

    /** The name on the wire. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SurveyState> of(String wire) {
        return Stream.of(values()).filter(state -> state.wire().equals(wire)).findFirst();
    }
}
