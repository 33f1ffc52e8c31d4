package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.exchange.Brought.Cell;
import id.pendopo.catalogue.standard.BodyForm;
import id.pendopo.catalogue.standard.BodyReading;
import id.pendopo.catalogue.standard.BodyValues;
import id.pendopo.catalogue.standard.TypedFields;
import id.pendopo.document.CellFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Understands what a file says on one component, by the rules of its form. What the file does not
 * speak of stays; a file never empties a component.
 */
final class BodiesReading {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(\\d{1,5})\\s*(?:\\(.*\\)\\s*)?(menit|jam|hari(?: kerja| kalender)?)\\.?");

    private final Layout layout;
    private final Brought brought;
    private final LawComponent component;
    private final BodyForm form;
    private final @Nullable Body old;
    private final List<CellFault> faults;

    /** Where what stands in a field of the form came from. */
    private final Map<String, Cell> places = new HashMap<>();

    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    BodiesReading(
            Layout layout,
            Brought brought,
            LawComponent component,
            @Nullable Body old,
            List<CellFault> faults) {
        this.layout = layout;
        this.brought = brought;
        this.component = component;
        this.form = BodyForm.of(component.shape());
        this.old = old;
        this.faults = faults;
    }

    /** What the file says; empty when it says nothing, nothing else than before, or is wrong. */
    Optional<Body> body() {
        int found = faults.size();
        var singles = apart(EntryReading.of(layout, brought, component.code()));
        boolean rowed = !form.row().isEmpty();
        var items = items(singles, rowed);
        boolean once = !rowed && singles.values().stream().anyMatch(cell -> !cell.text().isEmpty());
        boolean beside =
                rowed && form.single().stream().anyMatch(field -> said(singles.get(field.name())));
        if (items.isEmpty() && !once && !beside) {
            return Optional.empty();
        }
        typed.putAll(BodyValues.of(old).values());
        form.single().forEach(field -> put(field, field.name(), singles.get(field.name())));
        items.ifPresent(this::write);
        var fields = TypedFields.of(typed);
        var body = BodyReading.of(component.shape(), fields).body(component.shape());
        for (var problem : fields.problems()) {
            var cell = places.get(problem.field());
            if (cell == null) {
                var name = layout.name(component, problem.field().replaceFirst("-\\d+$", ""));
                faults.add(brought.place().fault(Refusal.VALUE_NEEDED, name));
            } else if (!told.contains(problem.field())) {
                faults.add(cell.fault(problem));
            }
        }
        boolean same = BodyValues.of(old).values().equals(BodyValues.of(body).values());
        return faults.size() > found || same ? Optional.empty() : Optional.of(body);
    }

    /** Other makers write “5 hari kerja” into one cell. */
    private static Map<String, Cell> apart(Map<String, Cell> singles) {
        var value = singles.get("nilai");
        if (value == null || said(singles.get("satuan"))) {
            return singles;
        }
        var parts = TIME.matcher(value.text().strip());
        if (!parts.matches()) {
            return singles;
        }
        var apart = new HashMap<>(singles);
        apart.put("nilai", value.with(parts.group(1)));
        apart.put("satuan", value.with(unit(parts.group(2).toLowerCase(Locale.ROOT)).name()));
        return apart;
    }

    private static ProcessingTime.Unit unit(String words) {
        return switch (words.charAt(0)) {
            case 'm' -> ProcessingTime.Unit.MINUTE;
            case 'j' -> ProcessingTime.Unit.HOUR;
            default ->
                    words.contains("kerja")
                            ? ProcessingTime.Unit.WORKING_DAY
                            : ProcessingTime.Unit.CALENDAR_DAY;
        };
    }

    private static boolean said(@Nullable Cell cell) {
        return cell != null && !cell.text().isEmpty();
    }

    /** The items from the sheet of the component, from one cell, or the first from its columns. */
    private Optional<List<Map<String, Cell>>> items(Map<String, Cell> singles, boolean rowed) {
        var rows = brought.items().get(component.code());
        if (rows != null) {
            return Optional.of(rows);
        }
        var lines = brought.cells().get(component.code());
        if (lines != null && !lines.text().isEmpty()) {
            return Optional.of(lines(lines));
        }
        var first =
                form.row().stream()
                        .filter(field -> singles.containsKey(field.name()))
                        .map(BodyForm.Field::name)
                        .toList();
        boolean filled = first.stream().anyMatch(name -> said(singles.get(name)));
        return rowed && filled ? Optional.of(first(singles, first)) : Optional.empty();
    }

    private List<Map<String, Cell>> lines(Cell cell) {
        var sheet = layout.sheet(component.code()).orElseThrow();
        var items =
                new ItemLines(component.shape(), sheet)
                        .items(cell.text(), Values.items(component, old));
        return items.stream().map(item -> cells(item, cell)).toList();
    }

    private List<Map<String, Cell>> first(Map<String, Cell> singles, List<String> fields) {
        var items = new ArrayList<Map<String, Cell>>();
        var before = Values.items(component, old);
        var head =
                new HashMap<>(
                        before.isEmpty()
                                ? Map.<String, Cell>of()
                                : cells(before.getFirst(), brought.place()));
        fields.forEach(
                field ->
                        Optional.ofNullable(singles.get(field))
                                .ifPresent(cell -> head.put(field, cell)));
        items.add(head);
        before.stream().skip(1).forEach(item -> items.add(cells(item, brought.place())));
        return items;
    }

    private static Map<String, Cell> cells(Map<String, String> item, Cell place) {
        return item.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> place.with(one.getValue())));
    }

    private void write(List<Map<String, Cell>> items) {
        if (items.size() > BodyReading.MOST_ROWS) {
            var beyond = items.get(BodyReading.MOST_ROWS).values().iterator().next();
            faults.add(beyond.fault(Refusal.TOO_MANY_ITEMS, BodyReading.MOST_ROWS));
            return;
        }
        typed.keySet().removeIf(key -> key.matches(".*-\\d+"));
        boolean listed = form.row().isEmpty();
        var fields = Layouts.rows(form);
        var telling = listed ? List.of("baris") : form.telling();
        int row = 0;
        var lines = new ArrayList<String>();
        for (var item : items) {
            row++;
            if (telling.stream().noneMatch(name -> said(item.get(name)))) {
                var cell = item.getOrDefault(telling.getFirst(), brought.place());
                faults.add(cell.fault(Refusal.ROW_WITHOUT_WORDS));
            } else if (listed) {
                var cell = item.get("baris");
                lines.add(cell == null ? "" : cell.text().replace('\n', ' '));
                plain(cell);
            } else {
                for (var field : fields) {
                    put(field, field.name() + "-" + row, item.get(field.name()));
                }
                free(row);
            }
        }
        if (listed) {
            typed.put("baris", String.join("\n", lines));
        }
    }

    /** What is free may say so with an amount of 0. */
    private void free(int row) {
        if ("FREE".equals(typed.get("dasar-" + row)) && "0".equals(typed.get("jumlah-" + row))) {
            typed.put("jumlah-" + row, "");
        }
    }

    private void put(BodyForm.Field field, String name, @Nullable Cell cell) {
        if (cell == null) {
            return;
        }
        places.put(name, cell);
        if (!plain(cell)) {
            told.add(name);
            return;
        }
        if (field.kind() != BodyForm.Kind.CHOICE || cell.text().isEmpty()) {
            typed.put(name, cell.text());
            return;
        }
        var column = layout.column(component, field.name());
        var code = column.flatMap(one -> one.code(cell.text()));
        if (code.isEmpty()) {
            var allowed = column.map(EntryReading::allowed).orElse("");
            faults.add(cell.fault(Refusal.NOT_LISTED, allowed));
            told.add(name);
        } else {
            typed.put(name, code.get());
        }
    }

    /** A value, not something that has still to be computed. */
    private boolean plain(@Nullable Cell cell) {
        return cell == null || Planner.plain(cell, faults);
    }
}
