package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.Routes;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every page in every state, in a real browser. */
@House
class PagesTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private ApplicationContext context;

    @Test
    void everyPageHasAFixture() {
        var shown = PageFixtures.all().stream().map(PageFixture::route).toList();
        var pages =
                Routes.of(context).stream()
                        .filter(route -> route.page() && route.method().equals("GET"))
                        .map(Routes.Route::path)
                        .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(pages);
    }

    @TestFactory
    Stream<DynamicTest> onTheSmallestPhone() {
        return walk(Setting.PHONE);
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> inEnglish() {
        return walk(Setting.PHONE.inEnglish());
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> onADesk() {
        return walk(Setting.PHONE.wide());
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> inTheDark() {
        return walk(Setting.PHONE.inTheDark());
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> inForcedColoursOnADesk() {
        return walk(Setting.PHONE.wide().inForcedColours());
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> withoutScripts() {
        return walk(Setting.PHONE.withoutScripts());
    }

    private Stream<DynamicTest> walk(Setting setting) {
        var desk = Desk.at(port, data);
        return PageFixtures.all().stream()
                .flatMap(
                        fixture ->
                                fixture.states().entrySet().stream()
                                        .map(
                                                state ->
                                                        DynamicTest.dynamicTest(
                                                                fixture.route()
                                                                        + " "
                                                                        + state.getKey(),
                                                                () -> {
                                                                    try (var visit =
                                                                            new Visit(
                                                                                    desk,
                                                                                    setting)) {
                                                                        if (!fixture.role()
                                                                                .isEmpty()) {
                                                                            visit.signIn(
                                                                                    fixture.role());
                                                                        }
                                                                        state.getValue()
                                                                                .accept(visit);
                                                                        visit.check();
                                                                    }
                                                                })));
    }
}
