package id.pendopo.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The promised standard of a service: one version of it, decreed.
 *
 * @param components what it says on each component of the law, by the component's code
 */
public record Standard(
        int version,
        Status status,
        LocalDate effectiveFrom,
        Decree decree,
        Map<String, Body> components) {

    public Standard {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
    }

    /** Where a version stands today; by its dates alone. */
    public enum Status {
        DRAFT,
        APPROVED,
        IN_FORCE,
        SUPERSEDED,
        WITHDRAWN
    }

    /** The decision that put it in force. */
    public record Decree(String number, String title) {}

    /** What it says on this component; null when nothing. */
    public @Nullable Body on(LawComponent component) {
        var body = components.get(component.code());
        return body == null || body.blank() ? null : body;
    }

    /** The components of this kind, such as the fees. */
    public <T extends Body> Optional<T> first(Class<T> kind) {
        return components.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(body -> !body.blank())
                .findFirst();
    }

    /** What the law asks for and the standard does not say. */
    public List<LawComponent> missing(List<LawComponent> law) {
        return law.stream().filter(component -> on(component) == null).toList();
    }
}
