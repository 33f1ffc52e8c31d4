package id.pendopo.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The promised standard of a service: one version of it.
 *
 * @param components what it says on each component of the law, by the component's code
 */
record Standard(
        int version,
        Status status,
        LocalDate effectiveFrom,
        Decree decree,
        Map<String, Body> components) {

    Standard {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
    }

    enum Status {
        IN_FORCE,
        WITHDRAWN
    }

    /** The decision that put it in force. */
    record Decree(String number, String title) {}

    /** What it says on this component; null when nothing. */
    @Nullable Body on(LawComponent component) {
        var body = components.get(component.code());
        return body == null || body.blank() ? null : body;
    }

    /** The components of this kind, such as the fees. */
    <T extends Body> Optional<T> first(Class<T> kind) {
        return components.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(body -> !body.blank())
                .findFirst();
    }

    /** What the law asks for and the standard does not say. */
    List<LawComponent> missing(List<LawComponent> law) {
        return law.stream().filter(component -> on(component) == null).toList();
    }
}
