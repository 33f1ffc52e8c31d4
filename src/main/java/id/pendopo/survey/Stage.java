package id.pendopo.survey;

import java.util.Locale;

/** How far a survey has come, from its draft to its published result. */
public enum Stage {
    DRAFT,
    /** The head of the unit agreed to the draft. */
    APPROVED,
    OPEN,
    CLOSED,
    /** Its counts are frozen. */
    COMPUTED,
    /** The report on them is signed. */
    REPORTED,
    PUBLISHED;

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
