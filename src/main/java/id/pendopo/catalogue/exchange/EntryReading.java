package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.exchange.Brought.Cell;
import id.pendopo.document.CellFault;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands what a row says of the service itself. What the file does not speak of stays. */
final class EntryReading {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 1_000;

    private final Layout layout;
    private final List<Unit> units;
    private final Brought brought;
    private final List<CellFault> faults;

    EntryReading(Layout layout, List<Unit> units, Brought brought, List<CellFault> faults) {
        this.layout = layout;
        this.units = units;
        this.brought = brought;
        this.faults = faults;
    }

    /** The service as the row says; null when it is new and too little is said of it. */
    @Nullable ServiceEntry entry(String code, @Nullable ServiceEntry old) {
        var name =
                text(
                        Layout.NAME,
                        old == null ? "" : old.name(),
                        LONGEST_NAME,
                        Refusal.NAME_MISSING);
        var summary =
                text(
                        Layout.SUMMARY,
                        old == null ? "" : old.summary(),
                        LONGEST_SUMMARY,
                        Refusal.SUMMARY_MISSING);
        var unit = unit(old == null ? null : old.unit());
        var online = cell(Layout.ONLINE).flatMap(this::yes);
        var audiences = list(Layout.AUDIENCES, old == null ? List.of() : old.audiences());
        var events = list(Layout.LIFE_EVENTS, old == null ? List.of() : old.lifeEvents());
        var keywords = list(Layout.KEYWORDS, old == null ? List.of() : old.keywords());
        var places = places(old);
        var language = cell(Layout.LANGUAGE).flatMap(cell -> choice(Layout.LANGUAGE, cell));
        if (unit == null || name.isEmpty() || summary.isEmpty()) {
            return null;
        }
        return new ServiceEntry(
                code,
                name,
                summary,
                unit,
                online.map("YES"::equals).orElse(old != null && old.online()),
                audiences,
                keywords,
                events,
                places,
                language.orElse(old == null ? "id" : old.language()));
    }

    /** The cell, if the file has such a column; a blank one counts. */
    private Optional<Cell> present(String key) {
        return Optional.ofNullable(brought.cells().get(key));
    }

    private Optional<Cell> cell(String key) {
        return present(key).filter(cell -> !cell.text().isEmpty());
    }

    private String text(String key, String old, int longest, Refusal missing) {
        var cell = present(key);
        if (cell.isEmpty()) {
            if (old.isEmpty()) {
                faults.add(brought.place().fault(missing));
            }
            return old;
        }
        var text = cell.get().text();
        if (text.isEmpty()) {
            faults.add(cell.get().fault(missing));
        } else if (text.length() > longest) {
            faults.add(cell.get().fault(Refusal.TOO_LONG, longest));
        }
        return text;
    }

    private @Nullable UnitId unit(@Nullable UnitId old) {
        var cell =
                present(Layout.UNIT).or(() -> present(Layout.UNIT_NAME).filter(_ -> old == null));
        if (cell.isEmpty()) {
            if (old == null) {
                faults.add(brought.place().fault(Refusal.UNIT_MISSING));
            }
            return old;
        }
        var written = cell.get().text();
        if (written.isEmpty()) {
            faults.add(cell.get().fault(Refusal.UNIT_MISSING));
            return old;
        }
        var unit = find(written);
        if (unit.isEmpty()) {
            faults.add(cell.get().fault(Refusal.UNIT_UNKNOWN, written));
        }
        return unit.map(Unit::id).orElse(old);
    }

    private Optional<Unit> find(String written) {
        var sought = ServiceEntry.folded(written);
        return units.stream()
                .filter(
                        unit ->
                                unit.code().equalsIgnoreCase(written)
                                        || ServiceEntry.folded(unit.name()).equals(sought)
                                        || ServiceEntry.folded(unit.shortName()).equals(sought))
                .findFirst();
    }

    private Optional<String> yes(Cell cell) {
        return switch (cell.text().toUpperCase(java.util.Locale.ROOT)) {
            case "TRUE", "1", "Y" -> Optional.of("YES");
            case "FALSE", "0", "N", "T" -> Optional.of("NO");
            default -> choice(Layout.ONLINE, cell);
        };
    }

    private Optional<String> choice(String key, Cell cell) {
        var column = layout.wide(key).orElseThrow();
        var code = column.code(cell.text());
        if (code.isEmpty()) {
            faults.add(cell.fault(Refusal.NOT_LISTED, allowed(column)));
        }
        return code;
    }

    private List<String> list(String key, List<String> old) {
        var cell = present(key);
        if (cell.isEmpty()) {
            return old;
        }
        var column = layout.wide(key).orElseThrow();
        var values = new ArrayList<String>();
        parts(cell.get().text())
                .forEach(
                        part -> {
                            var code =
                                    column.choices().isEmpty()
                                            ? Optional.of(part)
                                            : column.code(part);
                            code.ifPresentOrElse(
                                    values::add,
                                    () ->
                                            faults.add(
                                                    cell.get()
                                                            .with(part)
                                                            .fault(
                                                                    Refusal.NOT_LISTED,
                                                                    allowed(column))));
                        });
        return values;
    }

    private List<UnitId> places(@Nullable ServiceEntry old) {
        var codes = list(Layout.LOCATIONS, List.of());
        if (present(Layout.LOCATIONS).isEmpty()) {
            return old == null ? List.of() : old.locations();
        }
        return codes.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(Unit::id)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[|;\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** The values that may stand there, as far as they fit into a sentence. */
    static String allowed(Column column) {
        var some = column.choices().stream().limit(7).map(one -> one.label().id()).toList();
        return String.join(", ", some) + (column.choices().size() > 7 ? " …" : "");
    }

    /** Every column of our layout that the row fills, by the name of its component. */
    static Map<String, Cell> of(Layout layout, Brought brought, String component) {
        var cells = new java.util.LinkedHashMap<String, Cell>();
        for (var column : layout.wide()) {
            var cell = brought.cells().get(column.key());
            if (column.component().equals(component) && !column.field().isEmpty() && cell != null) {
                cells.put(column.field(), cell);
            }
        }
        return cells;
    }
}
