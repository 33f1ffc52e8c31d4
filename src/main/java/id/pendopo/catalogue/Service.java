package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A service that the organisation gives.
 *
 * @param code capitals, digits and hyphens, beginning with the organisation's code
 * @param summary what a person gets, in a sentence or two
 * @param unit the unit that is answerable for it
 * @param keywords words that people type when they look for it, folded
 * @param locations the units where it is given, the nearest at hand first
 * @param language language in which it is written
 */
record Service(
        ServiceId id,
        String code,
        String name,
        String summary,
        UnitId unit,
        boolean online,
        List<String> audiences,
        List<String> keywords,
        List<String> lifeEvents,
        List<UnitId> locations,
        String language,
        Instant updatedAt) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}-[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 32;

    Service {
        audiences = List.copyOf(audiences);
        keywords = keywords.stream().map(Folded::text).distinct().toList();
        lifeEvents = List.copyOf(lifeEvents);
        locations = List.copyOf(locations);
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not the code of a service: " + code);
        }
        if (name.isBlank() || summary.isBlank()) {
            throw new IllegalArgumentException("A service says what it is: " + code);
        }
    }

    static boolean isCode(String code) {
        return code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
    }

    ServiceRef ref() {
        return new ServiceRef(id, code, name, unit, language);
    }
}
