package id.pendopo.survey.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Units side by side without ranking by chance: those whose intervals overlap, directly or through
 * others, stand in one tier, by name. Every unit of a tier lies surely above every unit of the
 * next.
 */
final class Tiers {

    private Tiers() {}

    /** A unit's value with its interval. */
    record Place<T>(T what, String name, double low, double high) {}

    /** The tiers, highest first. */
    static <T> List<List<T>> of(List<Place<T>> places) {
        var sorted =
                places.stream()
                        .sorted(Comparator.comparingDouble((Place<T> p) -> p.high()).reversed())
                        .toList();
        var tiers = new ArrayList<List<Place<T>>>();
        double lowest = Double.NaN;
        for (var place : sorted) {
            if (tiers.isEmpty() || place.high() < lowest) {
                tiers.add(new ArrayList<>());
                lowest = place.low();
            }
            tiers.getLast().add(place);
            lowest = Math.min(lowest, place.low());
        }
        return tiers.stream().map(Tiers::named).toList();
    }

    private static <T> List<T> named(List<Place<T>> tier) {
        return tier.stream().sorted(Comparator.comparing(Place::name)).map(Place::what).toList();
    }
}
