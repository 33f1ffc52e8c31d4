package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Standard;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** The catalogue as a JSON array: each service with the whole of its standard. */
final class CatalogueJson {

    private CatalogueJson() {}

    /** A service. */
    record Item(
            String code,
            String name,
            String summary,
            String unit,
            boolean online,
            String language,
            List<String> audiences,
            List<String> lifeEvents,
            List<String> keywords,
            List<String> locations,
            @Nullable Promise standard) {}

    /** Its standard, or the draft of one. */
    record Promise(
            int version,
            Standard.@Nullable Status status,
            @Nullable LocalDate effectiveFrom,
            Map<String, Body> components) {}

    static void write(
            Layout layout,
            Map<UnitId, Unit> units,
            ObjectMapper json,
            Consumer<Consumer<Listed>> services,
            OutputStream output)
            throws IOException {
        output.write('[');
        var first = new boolean[] {true};
        services.accept(
                listed -> {
                    var item = json.writeValueAsString(item(layout, units, listed));
                    try {
                        var text = (first[0] ? "\n" : ",\n") + item;
                        output.write(text.getBytes(StandardCharsets.UTF_8));
                        first[0] = false;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        output.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(Layout layout, Map<UnitId, Unit> units, Listed listed) {
        var entry = listed.entry();
        var unit = units.get(entry.unit());
        return new Item(
                entry.code(),
                entry.name(),
                entry.summary(),
                unit == null ? "" : unit.code(),
                entry.online(),
                entry.language(),
                entry.audiences(),
                entry.lifeEvents(),
                entry.keywords(),
                entry.locations().stream()
                        .map(units::get)
                        .filter(Objects::nonNull)
                        .map(Unit::code)
                        .toList(),
                promise(layout, listed));
    }

    private static @Nullable Promise promise(Layout layout, Listed listed) {
        var version = listed.version();
        if (version == null) {
            return null;
        }
        var components = new LinkedHashMap<String, Body>();
        for (var component : layout.law()) {
            var body = listed.bodies().get(component.code());
            if (body != null && !body.blank()) {
                components.put(component.code(), body);
            }
        }
        return new Promise(version, listed.status(), listed.effectiveFrom(), components);
    }
}
