package id.pendopo.browser;

import java.util.List;
import java.util.stream.Stream;

/** The fixtures of all pages. */
final class PageFixtures {

    private PageFixtures() {}

    static List<PageFixture> all() {
        return Stream.of(CatalogueFixtures.all(), HouseFixtures.all(), IdentityFixtures.all())
                .flatMap(List::stream)
                .toList();
    }
}
