package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.LawComponent;
import java.util.List;

/**
 * A standard as it is printed: its components as lines of Indonesian.
 *
 * @param address where the same can be read
 */
record Paper(Subject subject, Version version, List<Section> sections, String address) {

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
}
