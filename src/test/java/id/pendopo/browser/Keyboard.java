package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has only a keyboard. At each stop one must see where one is, and the stops must come
 * in the order in which the page is read.
 */
final class Keyboard {

    private static final int COLUMNS = 640;

    /** What has the focus; null when nothing on the page has it. */
    private static final String STOP =
            """
            () => {
                const one = document.activeElement
                if (!one || one === document.body) return null
                const style = getComputedStyle(one)
                const box = one.getBoundingClientRect()
                const label = one.labels && one.labels[0]
                const all = [...document.querySelectorAll('*')]
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                const middle = document.elementFromPoint(
                    Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2,
                    Math.max(0, box.top) + Math.min(box.height, 8) / 2)
                return {
                    name: (one.getAttribute('aria-label') || (label || one).innerText || '')
                        .replace(/\\s+/g, ' ').trim(),
                    what: one.outerHTML.slice(0, 160),
                    marked: one.matches(':focus-visible')
                        && (outlined || style.boxShadow !== 'none'),
                    seen: box.width > 0 && box.height > 0 && box.left < innerWidth
                        && box.right > 0 && box.top < innerHeight && box.bottom > 0,
                    free: middle === null || one.contains(middle) || middle.contains(one),
                    top: box.top + scrollY,
                    bottom: box.bottom + scrollY,
                    place: all.indexOf(one),
                }
            }
            """;

    private final Visit visit;

    Keyboard(Visit visit) {
        this.visit = visit;
    }

    /** A place at which the keyboard stands. */
    record Stop(String name, String what, double top, double bottom, int place) {}

    /** The first stop of every page leads past the head, to what the page is about. */
    void skipHead() {
        press("Tab");
        assertThat(here().name()).isEqualTo("Langsung ke isi");
        press("Enter");
        assertThat(visit.page().locator(":focus").getAttribute("id")).isEqualTo("isi");
    }

    /** Goes forward to what has this name, or a name that begins so. */
    Stop to(String name) {
        var way = new ArrayList<Stop>();
        while (true) {
            press("Tab");
            if (stop() == null) {
                var names = way.stream().map(Stop::name).toList();
                throw new AssertionError("No way to " + name + ", only to " + names);
            }
            var stop = here();
            if (!way.isEmpty()) {
                follows(stop, way.getLast());
            }
            if (stop.name().startsWith(name)) {
                return stop;
            }
            way.add(stop);
        }
    }

    /** On a phone everything stands in one column; on a desk, columns stand side by side. */
    private void follows(Stop stop, Stop before) {
        assertThat(stop.place()).as("%s after %s", stop, before).isGreaterThan(before.place());
        if (visit.page().viewportSize().width < COLUMNS) {
            assertThat(stop.bottom()).as("%s above %s", stop, before).isGreaterThan(before.top());
        }
    }

    /** Where it stands now, which must be seen. */
    Stop here() {
        var stop = stop();
        assertThat(stop).as("a stop on %s", visit.page().url()).isNotNull();
        var what = String.valueOf(stop.get("what"));
        assertThat(stop.get("marked")).as("a mark around %s", what).isEqualTo(true);
        assertThat(stop.get("seen")).as("on the screen: %s", what).isEqualTo(true);
        assertThat(stop.get("free")).as("nothing lies over %s", what).isEqualTo(true);
        return new Stop(
                String.valueOf(stop.get("name")),
                what,
                ((Number) stop.get("top")).doubleValue(),
                ((Number) stop.get("bottom")).doubleValue(),
                ((Number) stop.get("place")).intValue());
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Object> stop() {
        return (Map<String, Object>) visit.page().evaluate(STOP);
    }

    void press(String... keys) {
        for (var key : keys) {
            visit.page().keyboard().press(key);
        }
    }

    void type(String text) {
        visit.page().keyboard().type(text);
    }

    /** Goes forward to this and follows it. */
    void follow(String name) {
        to(name);
        enter();
    }

    /** Presses Enter and waits for the page to which it leads. */
    void enter() {
        visit.leads(() -> press("Enter"));
    }

    /** A refused form comes back with the keyboard on its summary of errors. */
    void standsOnTheSummary() {
        assertThat(visit.page().locator(":focus").getAttribute("class"))
                .isEqualTo("pdp-summary-error");
        here();
    }
}
