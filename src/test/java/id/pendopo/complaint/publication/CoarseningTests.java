package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where cases happened, told so that nobody stands out. */
class CoarseningTests {

    private static final String VILLAGE = "97.01.01.2001";
    private static final String DISTRICT = "97.01.01";
    private static final String OTHER = "97.01.01.2002";

    @Test
    void aVillageIsNamedOnlyWhereFiveShareItAndElseItsDistrict() {
        var rows = new ArrayList<>(rows(5, VILLAGE));
        rows.addAll(rows(4, OTHER));
        rows.addAll(rows(1, "97.01.01.2003"));
        var told = of(rows);
        assertThat(told.subList(0, 5)).allMatch(one -> VILLAGE.equals(one.region()));
        assertThat(told.subList(5, 10)).allMatch(one -> "97.01.01".equals(one.region()));
    }

    @Test
    void whatFewShareIsNotToldAtAll() {
        assertThat(of(rows(4, VILLAGE))).containsOnly(OpenRow.Where.UNKNOWN);
        assertThat(of(rows(9, null))).containsOnly(OpenRow.Where.UNKNOWN);
    }

    @Test
    void theVillagesThatWereNamedDoNotLetTheOthersBeCountedInTheirDistrict() {
        var rows = new ArrayList<>(rows(7, VILLAGE));
        rows.addAll(rows(2, OTHER));
        assertThat(of(rows).subList(7, 9)).containsOnly(OpenRow.Where.UNKNOWN);
    }

    @Test
    void aDistrictToldForItselfCountsWithItsVillages() {
        var week = week(Map.of(VILLAGE, 7, OTHER, 2, DISTRICT, 3, "97.02.01", 1));
        assertThat(week.places()).containsExactlyInAnyOrder(VILLAGE, DISTRICT);
        assertThat(week.told(VILLAGE)).isEqualTo(VILLAGE);
        assertThat(week.told(OTHER)).isEqualTo(DISTRICT);
        assertThat(week.told(DISTRICT)).isEqualTo(DISTRICT);
        assertThat(week.told("97.02.01")).isNull();
    }

    @Test
    void aRegionThatWasNotCountedIsToldAsTheOthersAroundIt() {
        var week = week(Map.of(VILLAGE, 7, OTHER, 5, "97.01.01.2003", 5, "97.01.02.2001", 5));
        assertThat(week.told("97.01.01.2004")).isNull();
        assertThat(week(Map.of(VILLAGE, 3, OTHER, 2)).told("97.01.01.2004")).isEqualTo(DISTRICT);
    }

    @Test
    void casesOfAVillageThatWasToldAreNeverCountedInItsDistrict() {
        var few = week(Map.of(VILLAGE, 4, OTHER, 2), VILLAGE);
        assertThat(few.places()).isEmpty();
        assertThat(few.told(VILLAGE)).isNull();
        assertThat(few.ever()).containsExactly(VILLAGE);
        var rest = week(Map.of(VILLAGE, 4, OTHER, 2, "97.01.01.2003", 3), VILLAGE);
        assertThat(rest.places()).containsExactly(DISTRICT);
        assertThat(rest.told(VILLAGE)).isNull();
        assertThat(rest.told(OTHER)).isEqualTo(DISTRICT);
        var regency = week(Map.of(VILLAGE, 4, "97.01.02.2001", 3), DISTRICT);
        assertThat(regency.places()).isEmpty();
        assertThat(week(Map.of(VILLAGE, 5, OTHER, 2), VILLAGE).places()).containsExactly(VILLAGE);
    }

    @Test
    void noVillageIsTakenOutOfAToldDistrictThatLeavesFewBehind() {
        var one = week(Map.of(VILLAGE, 5, OTHER, 1), DISTRICT);
        assertThat(one.places()).containsExactly(DISTRICT);
        assertThat(one.told(VILLAGE)).isEqualTo(DISTRICT);
        var alone = week(Map.of(VILLAGE, 5, OTHER, 0), DISTRICT);
        assertThat(alone.places()).containsExactly(VILLAGE);
        var both = week(Map.of(VILLAGE, 5, OTHER, 6), DISTRICT);
        assertThat(both.places()).containsExactlyInAnyOrder(VILLAGE, OTHER);
        var many = week(Map.of(VILLAGE, 5, OTHER, 3, "97.01.01.2003", 2), DISTRICT);
        assertThat(many.places()).containsExactlyInAnyOrder(VILLAGE, DISTRICT);
        var before = week(Map.of(VILLAGE, 5, OTHER, 1), DISTRICT, VILLAGE);
        assertThat(before.places()).containsExactly(VILLAGE);
        assertThat(before.told(OTHER)).isNull();
    }

    @Test
    void singleCasesAreToldWhereTheirRegionNoLongerIs() {
        var places = new Places(Map.of(), Map.of(OTHER, DISTRICT), Map.of("RSK-1", VILLAGE));
        assertThat(places.of("RSK-1", VILLAGE)).isEqualTo(VILLAGE);
        assertThat(places.of("RSK-2", VILLAGE)).isNull();
        assertThat(places.of("RSK-2", OTHER)).isEqualTo(DISTRICT);
        assertThat(places.of("RSK-2", null)).isNull();
    }

    @Test
    void aPositionIsToldOnlyWithItsVillageAndOfAnonymousCasesOnAGrid() {
        for (var place : of(rows(5, VILLAGE))) {
            assertThat(place.lat()).isNotNull().isCloseTo(-7.123456, within(0.00046));
            assertThat(place.lon()).isNotNull().isCloseTo(110.654321, within(0.00046));
            assertThat(place.lat()).isNotEqualTo(-7.123456);
        }
        assertThat(of(rows(4, VILLAGE))).allMatch(place -> place.lat() == null);
    }

    private static List<OpenRow.Where> of(List<OpenRow> rows) {
        var cases = new HashMap<String, Integer>();
        for (var row : rows) {
            var region = row.where().region();
            if (region != null) {
                cases.merge(region, 1, Integer::sum);
            }
        }
        var week = week(cases);
        var told = new HashMap<String, String>();
        for (var region : cases.keySet()) {
            var place = week.told(region);
            if (place != null) {
                told.put(region, place);
            }
        }
        return Coarsening.of(rows, new Places(cases, told, Map.of()));
    }

    private static ToldWeek week(Map<String, Integer> cases, String... before) {
        return ToldWeek.begin(LocalDate.EPOCH, cases, Set.of(before));
    }

    private static List<OpenRow> rows(int many, @Nullable String region) {
        var rows = new ArrayList<OpenRow>();
        for (int i = 0; i < many; i++) {
            rows.add(
                    new OpenRow(
                            "RSK-" + region + i,
                            "NON_PENGAWASAN",
                            "sarana",
                            new UnitId(new UUID(1, 1)),
                            "FORWARDED",
                            new OpenRow.Where(region, -7.123456, 110.654321),
                            true,
                            new OpenRow.When(Instant.EPOCH, null, null, null),
                            0,
                            0,
                            null,
                            "id",
                            "Judul",
                            "Isi"));
        }
        return rows;
    }
}
