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
                .map(region -> district(region, known))
                .toList();
    }

    private static District district(Region region, Places known) {
        var places = within(region, known.told());
        var single = within(region, known.single());
        int many = places.stream().mapToInt(one -> known.cases().getOrDefault(one, 0)).sum();
        return new District(region, many + single.size(), places, single);
    }

    private static List<String> within(Region region, Map<String, String> told) {
        return told.entrySet().stream()
                .filter(one -> one.getValue().startsWith(region.code()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
