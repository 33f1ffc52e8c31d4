package id.pendopo.complaint.publication;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Regions;
import id.pendopo.organisation.Regions.Region;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The districts of the regency with their public cases, as {@link ToldPlaces} tells them. */
@Component
class Districts {

    private final ToldPlaces places;
    private final Organisations organisations;
    private final Regions regions;

    Districts(ToldPlaces places, Organisations organisations, Regions regions) {
        this.places = places;
        this.organisations = organisations;
        this.regions = regions;
    }

    /** All of them by their names, also those of which nothing is told. */
    List<District> of(OrganisationId organisation) {
        var home = organisations.root(organisation).regionCode();
        if (home == null) {
            return List.of();
        }
        var known = places.of(organisation);
        return regions.below(home).stream()
                .filter(region -> region.code().length() == Coarsening.DISTRICT)
                .map(region -> district(region, known.cases(), known.told()))
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
