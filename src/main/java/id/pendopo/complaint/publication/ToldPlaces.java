package id.pendopo.complaint.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.complaint.Clockwork;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Where public cases may be told to lie, counted anew every few minutes. A place is newly told only
 * when a week begins: who brings cases to find out where another one lies learns nothing at once.
 */
@Component
class ToldPlaces {

    /** The first Monday that is counted, as a day of the epoch. */
    private static final long MONDAY = 4;

    private final PublicCaseStore store;
    private final PlaceRuleStore rules;
    private final Clockwork clockwork;
    private final Cache<OrganisationId, Places> counted =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfterWrite(Duration.ofMinutes(5))
                    .build();

    ToldPlaces(PublicCaseStore store, PlaceRuleStore rules, Clockwork clockwork) {
        this.store = store;
        this.rules = rules;
        this.clockwork = clockwork;
    }

    /**
     * The places of an organisation.
     *
     * @param cases how many lie in each region as it was given; not for everybody's eyes
     * @param told what is told instead of each region
     */
    record Places(Map<String, Integer> cases, Map<String, String> told) {}

    Places of(OrganisationId organisation) {
        return counted.get(organisation, this::count);
    }

    /** What was remembered is counted anew. */
    void forget() {
        counted.invalidateAll();
    }

    private Places count(OrganisationId organisation) {
        var begun = begun(clockwork.today(organisation), rules.renewedDays());
        var until = begun.atStartOfDay(clockwork.zone(organisation)).toInstant();
        var cases = new HashMap<String, Integer>();
        var settled = new HashMap<String, Integer>();
        store.places(organisation, until)
                .forEach(
                        place -> {
                            cases.put(place.region(), place.cases());
                            settled.put(place.region(), place.settled());
                        });
        return new Places(Map.copyOf(cases), Map.copyOf(Coarsening.told(settled)));
    }

    /** The day on which the period began in which this day lies. */
    static LocalDate begun(LocalDate today, int days) {
        return today.minusDays(Math.floorMod(today.toEpochDay() - MONDAY, (long) days));
    }
}
