package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.Routes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No page and no form is left out when the pages are walked. */
@House
class PagesTests {

    /** Forms without a field. */
    private static final Set<String> NOTHING_TO_REFUSE =
            Set.of(
                    "/layanan/langganan/{id}/{proof}",
                    "/tindak-lanjut/langganan/{id}/{proof}",
                    "/survei/{code}",
                    "/survei/{code}/kios",
                    "/petugas/pengguna/{id}/buka",
                    "/petugas/layanan/{code}/standar",
                    "/petugas/survei/{code}/pengingat",
                    "/petugas/pengaduan/surel",
                    "/petugas/pengaduan/impor/{id}/kategori");

    @Autowired private ApplicationContext context;

    @Test
    void everyPageHasAFixture() {
        var shown = new TreeSet<>(routes(PageFixtures.all()));
        shown.addAll(routes(PageFixtures.inAnEmptyHouse()));
        var pages =
                Routes.of(context).stream()
                        .filter(route -> route.page() && route.method().equals("GET"))
                        .map(Routes.Route::path)
                        .distinct()
                        .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(routes(PageFixtures.all())).doesNotHaveDuplicates();
    }

    @Test
    void everyFormIsSeenRefusedAndDone() {
        var forms =
                Routes.of(context).stream()
                        .filter(route -> route.page() && route.method().equals("POST"))
                        .map(Routes.Route::path)
                        .toList();
        var poor =
                Stream.of(PageFixtures.all(), PageFixtures.inAnEmptyHouse())
                        .flatMap(List::stream)
                        .filter(fixture -> forms.contains(fixture.route()))
                        .filter(fixture -> !fixture.states().keySet().containsAll(wanted(fixture)))
                        .map(PageFixture::route)
                        .toList();
        assertThat(poor).as("forms without all of their states").isEmpty();
    }

    private static Set<String> wanted(PageFixture fixture) {
        return NOTHING_TO_REFUSE.contains(fixture.route())
                ? Set.of("default", "done")
                : Set.of("default", "error", "done");
    }

    private static List<String> routes(List<PageFixture> fixtures) {
        return fixtures.stream().map(PageFixture::route).toList();
    }
}
