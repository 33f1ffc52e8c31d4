package id.pendopo.complaint.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which places may be told from one day until the next count, whatever comes or goes meanwhile.
 *
 * @param begun the day on which the period began
 * @param places codes of the villages, districts and regencies that are told
 * @param ever the same with all that were told before
 */
record ToldWeek(LocalDate begun, Set<String> places, Set<String> ever) {

    ToldWeek {
        places = Set.copyOf(places);
        ever = Set.copyOf(ever);
    }

    /**
     * Counted when a period begins.
     *
     * @param cases how many count in each region as it was given
     * @param before all places that were ever told
     */
    static ToldWeek begin(LocalDate begun, Map<String, Integer> cases, Set<String> before) {
        var places = Coarsening.places(cases, before);
        var ever = new HashSet<>(before);
        ever.addAll(places);
        return new ToldWeek(begun, places, ever);
    }

    /** What is told instead of a region; null when nothing is. */
    @Nullable String told(String region) {
        return Coarsening.told(region, places, ever);
    }
}
