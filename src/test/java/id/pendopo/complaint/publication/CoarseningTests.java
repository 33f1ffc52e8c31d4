package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where cases happened, told so that nobody stands out. */
class CoarseningTests {

    private static final String VILLAGE = "97.01.01.2001";
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
        var told = Coarsening.told(Map.of(VILLAGE, 7, OTHER, 2, "97.01.01", 3, "97.02.01", 1));
        assertThat(told)
                .containsEntry(VILLAGE, VILLAGE)
                .containsEntry(OTHER, "97.01.01")
                .containsEntry("97.01.01", "97.01.01")
                .doesNotContainKey("97.02.01");
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
        return Coarsening.of(rows, Coarsening.told(cases));
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
