package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.organisation.UnitId;
import java.util.List;

/**
 * What the catalogue says of a service beside its standard.
 *
 * @param unit the unit that is answerable for it
 * @param keywords words that people type when they look for it, folded
 * @param locations the units where it is given, the nearest at hand first
 * @param language language in which it is written
 */
public record ServiceEntry(
        String code,
        String name,
        String summary,
        UnitId unit,
        boolean online,
        List<String> audiences,
        List<String> keywords,
        List<String> lifeEvents,
        List<UnitId> locations,
        String language) {

    public ServiceEntry {
        audiences = List.copyOf(audiences);
        keywords = keywords.stream().map(Folded::text).distinct().toList();
        lifeEvents = lifeEvents.stream().distinct().sorted().toList();
        locations = locations.stream().distinct().toList();
    }

    /** Capitals, digits and hyphens, beginning with the organisation's code. */
    public static boolean isCode(String code) {
        return Service.isCode(code);
    }

    /** Text as the search compares it. */
    public static String folded(String text) {
        return Folded.text(text);
    }
}
