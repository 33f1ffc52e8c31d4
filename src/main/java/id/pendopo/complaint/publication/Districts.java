package id.pendopo.complaint.publication;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Regions;
import id.pendopo.organisation.Regions.Region;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The districts of the regency with their public cases, told as {@link Coarsening} tells them. */
@Component
class Districts {

    private final PublicCaseStore store;
    private final Organisations organisations;
    private final Regions regions;

    Districts(PublicCaseStore store, Organisations organisations, Regions regions) {
        this.store = store;
        this.organisations = organisations;
        this.regions = regions;
    }

    /** All of them by their names, also those of which nothing is told. */
    List<District> of(OrganisationId organisation) {
        var home = organisations.root(organisation).regionCode();
        if (home == null) {
            return List.of();
        }
        var cases = store.places(organisation);
        var told = Coarsening.told(cases);
        return regions.below(home).stream()
                .filter(region -> region.code().length() == Coarsening.DISTRICT)
                .map(region -> district(region, cases, told))
                .toList();
    }

    private static District district(
            Region region, Map<String, Integer> cases, Map<String, String> told) {
        var places =
                cases.keySet().stream()
                        .filter(one -> told.getOrDefault(one, "").startsWith(region.code()))
                        .sorted()
                        .toList();
        int many = places.stream().mapToInt(one -> cases.getOrDefault(one, 0)).sum();
        return new District(region, many, places);
    }
}
