package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.LawComponent;
import java.util.List;

/**
 * A standard as it is printed: its components as lines of Indonesian.
 *
 * @param address where the same can be read
 */
record Paper(Subject subject, Version version, List<Section> sections, String address) {

    /** So many letters fill a poster in its larger type. */
    private static final int ROOMY = 1_700;

    /**
     * One component.
     *
     * @param number its place in the law's order
     * @param ordered its lines follow one another, as steps do
     */
    record Section(int number, LawComponent component, boolean ordered, List<String> lines) {}

    /** What the public must be shown: the delivery of the service. */
    List<Section> delivery() {
        return sections.stream()
                .filter(one -> one.component().part() == LawComponent.Part.SERVICE_DELIVERY)
                .toList();
    }

    /** What to bring and to do, which takes most room. */
    List<Section> first() {
        return delivery().stream().limit(2).toList();
    }

    /** How long, how much, what comes of it, and where to complain. */
    List<Section> second() {
        return delivery().stream().skip(2).toList();
    }

    /** How large the letters of a poster may be. */
    String size() {
        int letters =
                delivery().stream()
                        .flatMap(section -> section.lines().stream())
                        .mapToInt(String::length)
                        .sum();
        return letters <= ROOMY ? "large" : letters <= 2 * ROOMY ? "middle" : "small";
    }
}
