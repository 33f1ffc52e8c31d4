package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * How a page is brought into each of its states.
 *
 * @param route the route as {@code docs/routes.md} lists it
 * @param role the role to sign in with; empty for pages of citizens
 * @param states name and the way there; the visit starts signed in but nowhere
 */
record PageFixture(String route, String role, Map<String, Consumer<Visit>> states) {

    static PageFixture open(String route) {
        return new PageFixture(route, "", new LinkedHashMap<>());
    }

    static PageFixture staff(String route, String role) {
        return new PageFixture(route, role, new LinkedHashMap<>());
    }

    /** A state that one reaches by opening an address. */
    PageFixture at(String state, String path) {
        return with(state, visit -> visit.open(path));
    }

    PageFixture with(String state, Consumer<Visit> way) {
        states.put(state, way);
        return this;
    }

    /** One test for each state. */
    Stream<DynamicTest> tests(Desk desk, Setting setting) {
        return states().keySet().stream()
                .map(
                        state ->
                                DynamicTest.dynamicTest(
                                        route + " " + state, () -> look(state, desk, setting)));
    }

    private void look(String state, Desk desk, Setting setting) {
        try (var visit = new Visit(desk, setting)) {
            if (!role.isEmpty()) {
                visit.enter(role);
            }
            states.get(state).accept(visit);
            visit.check();
            if (state.equals("unknown")) {
                assertThat(visit.status()).isEqualTo(404);
            }
            if (!route.startsWith("/petugas") && !route.startsWith("/akun")) {
                assertThat(visit.context().cookies()).as("cookies of citizens").isEmpty();
            }
            if (setting.has(Setting.Trait.COLD)
                    && role.isEmpty()
                    && !route.startsWith("/petugas")) {
                Cost.of(route, visit).check();
            }
        }
    }
}
