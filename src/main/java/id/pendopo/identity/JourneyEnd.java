package id.pendopo.identity;

import java.util.Optional;

/**
 * What is to happen when somebody comes back from the provider. What people ask for in an address
 * holds no blank, so that only this house can make it an invitation.
 *
 * @param way where to go
 * @param invitation the mark of an invitation that is to be accepted; empty for a mere sign-in
 */
record JourneyEnd(String way, Optional<String> invitation) {

    private static final String BLANK = " ";

    static JourneyEnd of(String carried) {
        var parts = carried.split(BLANK, 2);
        return new JourneyEnd(
                parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
    }

    /** What the journey carries. */
    String carried() {
        return way + invitation.map(BLANK::concat).orElse("");
    }
}
