package id.pendopo.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

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
}
