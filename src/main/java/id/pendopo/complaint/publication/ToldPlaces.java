package id.pendopo.complaint.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.complaint.Clockwork;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Where public cases may be told to lie. Which places are told is counted once, when a week begins,
 * and kept: who adds cases to find out where another one lies, takes one back or has it reworded,
 * changes nothing of what the others tell. How many lie there is counted every few minutes.
 */
@Component
class ToldPlaces {

    /** The first Monday that is counted, as a day of the epoch. */
    private static final long MONDAY = 4;

    private final ToldPlaceStore store;
    private final Clockwork clockwork;
    private final Cache<OrganisationId, Places> counted =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfterWrite(Duration.ofMinutes(5))
                    .build();

    ToldPlaces(ToldPlaceStore store, Clockwork clockwork) {
        this.store = store;
        this.clockwork = clockwork;
    }

    /** The places of an organisation. */
    Places of(OrganisationId organisation) {
        return counted.get(organisation, this::count);
    }

    /** What was remembered is counted anew. */
    void forget() {
        counted.invalidateAll();
    }

    private Places count(OrganisationId organisation) {
        var week = week(organisation);
        var many = store.places(organisation);
        var told = new HashMap<String, String>();
        var sums = new HashMap<String, Integer>();
        many.forEach(
                (region, number) -> {
                    var place = week.told(region);
                    if (place != null) {
                        told.put(region, place);
                        sums.merge(place, number, Integer::sum);
                    }
                });
        var thin =
                told.keySet().stream()
                        .filter(one -> sums.getOrDefault(told.get(one), 0) < Coarsening.FEWEST)
                        .collect(Collectors.toSet());
        var single = single(organisation, week, thin);
        told.keySet().removeAll(thin);
        return new Places(many, told, single);
    }

    /** What the cases of a few regions tell that everybody could read when the week began. */
    private Map<String, String> single(
            OrganisationId organisation, ToldWeek week, Set<String> regions) {
        var single = new HashMap<String, String>();
        if (!regions.isEmpty()) {
            store.settled(organisation, begin(organisation, week.begun()), regions)
                    .forEach(
                            (code, region) -> {
                                var place = week.told(region);
                                if (place != null) {
                                    single.put(code, place);
                                }
                            });
        }
        return single;
    }

    private ToldWeek week(OrganisationId organisation) {
        var begun = begun(clockwork.today(organisation), store.renewedDays());
        var last = store.find(organisation);
        if (last.isPresent() && !last.get().begun().isBefore(begun)) {
            return last.get();
        }
        var settled = store.settled(organisation, begin(organisation, begun));
        var before = last.map(ToldWeek::ever).orElse(Set.of());
        store.begin(organisation, ToldWeek.begin(begun, settled, before));
        return store.find(organisation).orElseThrow();
    }

    private Instant begin(OrganisationId organisation, LocalDate day) {
        return day.atStartOfDay(clockwork.zone(organisation)).toInstant();
    }

    /** The day on which the period began in which this day lies. */
    static LocalDate begun(LocalDate today, int days) {
        return today.minusDays(Math.floorMod(today.toEpochDay() - MONDAY, (long) days));
    }
}
