package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.publication.DistrictsView.Row;
import id.pendopo.organisation.Position;
import id.pendopo.organisation.Regions.Region;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What the table and the map of districts say, and when there is no map. */
class DistrictsViewTests {

    @Test
    void twoPlacesMakeNoMap() {
        assertThat(view(one(1, 9, 5.1), one(2, 9, 5.2), one(3, 9, null)).map()).isNull();
        assertThat(view(one(1, 9, 5.1), one(2, 9, 5.2), one(3, 0, 5.3)).map()).isNotNull();
    }

    @Test
    void aMapWithoutAnyFigureIsNotDrawn() {
        assertThat(view(one(1, 0, 5.1), one(2, 0, 5.2), one(3, 0, 5.3), one(4, 9, null)).map())
                .isNull();
    }

    @Test
    void theMapSaysWhatTheTableSaysAndNothingElse() {
        var view = view(one(1, 7, 5.1), one(2, 0, 5.2), one(3, 12, 5.3));
        assertThat(view.rows()).extracting(Row::cases).containsExactly(12, 7);
        assertThat(view.few()).isEqualTo("Kecamatan 2");
        var map = Objects.requireNonNull(view.map());
        assertThat(map.spots())
                .extracting(spot -> spot.place().number())
                .containsExactly("12", "7", "0");
        assertThat(map.spots())
                .filteredOn(spot -> spot.place().link().isEmpty())
                .extracting(spot -> spot.place().name())
                .containsExactly("Kecamatan 2");
    }

    private static DistrictsView view(District... districts) {
        return DistrictsView.of(page(), List.of(districts), "");
    }

    private static Page page() {
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        var site =
                new Site(
                        new OrganisationId(new UUID(0, 1)),
                        "UJI",
                        "",
                        "",
                        "",
                        ZoneId.of("Asia/Jakarta"),
                        new Site.Contact("", List.of(), "", "", "", ""),
                        "",
                        "",
                        true);
        return new Page(
                site,
                new Texts(words, Texts.INDONESIAN),
                "/",
                "",
                false,
                new Page.Assets("", "", "", "", Map.of()),
                List.of(),
                null,
                true,
                Instant.EPOCH);
    }

    private static District one(int number, int cases, @Nullable Double north) {
        var centre =
                north == null
                        ? null
                        : new Position(BigDecimal.valueOf(-north), BigDecimal.valueOf(111));
        var region =
                new Region(
                        "97.01.0" + number,
                        "Kecamatan " + number,
                        centre,
                        centre == null ? "" : "Uji");
        return new District(region, cases, List.of(), List.of());
    }
}
