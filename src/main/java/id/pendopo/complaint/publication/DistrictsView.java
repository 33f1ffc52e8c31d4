package id.pendopo.complaint.publication;

import id.pendopo.layout.PlaceChart;
import id.pendopo.organisation.Regions.Region;
import id.pendopo.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The districts with their public cases as they are shown: a table, and beside it a map.
 *
 * @param few names of the districts of which no number is told
 * @param sources from where the places of the map are known
 * @param map null where too few places are known to make one
 */
record DistrictsView(List<Row> rows, String few, String sources, @Nullable PlaceChart map) {

    /** Fewer places make no map. */
    private static final int FEWEST_PLACES = 3;

    /** A district with the list narrowed to it. */
    record Row(String name, String path, int cases, boolean here) {}

    static DistrictsView of(Page page, List<District> districts, String chosen) {
        var rows =
                districts.stream()
                        .filter(District::told)
                        .sorted(Comparator.comparingInt(District::cases).reversed())
                        .map(one -> row(one, chosen))
                        .toList();
        var few =
                districts.stream()
                        .filter(one -> !one.told())
                        .map(one -> one.region().name())
                        .collect(Collectors.joining(", "));
        var placed = districts.stream().filter(one -> one.region().centre() != null).toList();
        var sources =
                placed.stream()
                        .map(one -> one.region().source())
                        .distinct()
                        .collect(Collectors.joining("; "));
        boolean drawn = placed.size() >= FEWEST_PLACES && placed.stream().anyMatch(District::told);
        return new DistrictsView(rows, few, sources, drawn ? map(page, placed, chosen) : null);
    }

    private static Row row(District district, String chosen) {
        var region = district.region();
        return new Row(region.name(), path(region), district.cases(), region.code().equals(chosen));
    }

    private static String path(Region region) {
        return new Narrowing("", Narrowing.Group.ANY, "", "", region.code()).address();
    }

    private static PlaceChart map(Page page, List<District> placed, String chosen) {
        var places = placed.stream().map(one -> place(page, one, chosen)).toList();
        return new PlaceChart(
                places,
                page.t("complaint.publication.districts.map"),
                page.t("complaint.publication.districts.north"));
    }

    private static PlaceChart.Place place(Page page, District district, String chosen) {
        var region = district.region();
        var centre = Objects.requireNonNull(region.centre());
        return new PlaceChart.Place(
                region.name(),
                centre.latitude().doubleValue(),
                centre.longitude().doubleValue(),
                district.cases(),
                page.number(district.cases()),
                district.told() ? page.link(path(region)) : "",
                region.code().equals(chosen));
    }
}
