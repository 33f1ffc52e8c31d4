package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.standard.BodyForm;
import id.pendopo.catalogue.standard.BodyValues;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells of a service: codes, not yet words.
 *
 * @param units by id
 */
record Values(Layout layout, Map<UnitId, Unit> units) {

    /** The cells of the service itself and of what its standard says once. */
    Map<String, String> main(ServiceEntry entry, Map<String, Body> bodies) {
        var cells = new HashMap<String, String>();
        var unit = units.get(entry.unit());
        cells.put(Layout.CODE, entry.code());
        cells.put(Layout.NAME, entry.name());
        cells.put(Layout.SUMMARY, entry.summary());
        cells.put(Layout.UNIT, unit == null ? "" : unit.code());
        cells.put(Layout.UNIT_NAME, unit == null ? "" : unit.name());
        cells.put(Layout.ONLINE, entry.online() ? "YES" : "NO");
        cells.put(Layout.AUDIENCES, String.join("|", entry.audiences()));
        cells.put(Layout.LIFE_EVENTS, String.join("|", entry.lifeEvents()));
        cells.put(Layout.KEYWORDS, String.join("|", entry.keywords()));
        cells.put(Layout.LOCATIONS, String.join("|", codes(entry.locations())));
        cells.put(Layout.LANGUAGE, entry.language());
        for (var column : layout.services().columns()) {
            if (!column.component().isEmpty()) {
                var values = BodyValues.of(bodies.get(column.component())).values();
                cells.put(column.key(), values.getOrDefault(column.field(), ""));
            }
        }
        return cells;
    }

    /** The cells that are only there to be read. */
    Map<String, String> fixed(Listed listed) {
        var cells = new HashMap<String, String>();
        cells.put("standard_version", text(listed.version()));
        cells.put("standard_status", text(listed.status()));
        cells.put("standard_effective_from", text(listed.effectiveFrom()));
        cells.put("updated_at", listed.updatedAt().toString().substring(0, 10));
        return cells;
    }

    /** The items of a component, each by the fields of its form. */
    static List<Map<String, String>> items(LawComponent component, @Nullable Body body) {
        if (body == null) {
            return List.of();
        }
        var given = BodyValues.of(body);
        var fields = Layouts.rows(BodyForm.of(component.shape()));
        if (given.rows() == 0) {
            return given.values()
                    .getOrDefault("baris", "")
                    .lines()
                    .map(line -> Map.of("baris", line))
                    .toList();
        }
        var items = new ArrayList<Map<String, String>>();
        for (int row = 1; row <= given.rows(); row++) {
            var item = new HashMap<String, String>();
            for (var field : fields) {
                item.put(field.name(), given.values().getOrDefault(field.name() + "-" + row, ""));
            }
            items.add(item);
        }
        return items;
    }

    /** The items as lines of one cell. */
    String lines(Layout.Sheet sheet, @Nullable Body body) {
        var component = Objects.requireNonNull(sheet.component());
        var lines = new ItemLines(component.shape(), sheet);
        return String.join("\n", items(component, body).stream().map(lines::line).toList());
    }

    private List<String> codes(List<UnitId> ids) {
        return ids.stream().map(units::get).filter(Objects::nonNull).map(Unit::code).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
