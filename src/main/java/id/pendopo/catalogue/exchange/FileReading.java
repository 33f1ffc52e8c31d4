package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.exchange.Brought.Cell;
import id.pendopo.document.CellFault;
import id.pendopo.document.TableBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says of each service, from all its sheets. */
final class FileReading {

    private final TableBook book;
    private final Layout layout;
    private final Map<String, Brought> services = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    private FileReading(TableBook book, Layout layout) {
        this.book = book;
        this.layout = layout;
    }

    /**
     * What was gathered.
     *
     * @param faults of the file as a whole: columns, and rows that belong to no service
     */
    record Gathered(List<Brought> services, List<CellFault> faults) {}

    /** Whether the file bears our own names; if not, somebody must say what its columns mean. */
    static boolean ours(TableBook book, Layout layout) {
        return main(book, layout).isPresent()
                || book.sheets().stream().anyMatch(sheet -> layout.sheet(sheet.name()).isPresent());
    }

    private static Optional<TableBook.Sheet> main(TableBook book, Layout layout) {
        var named = book.sheets().stream().filter(sheet -> layout.services().is(sheet.name()));
        return named.findFirst()
                .or(() -> book.sheets().stream().findFirst())
                .filter(sheet -> coded(sheet, layout));
    }

    private static boolean coded(TableBook.Sheet sheet, Layout layout) {
        return !sheet.lines().isEmpty()
                && sheet.lines().getFirst().cells().stream()
                        .anyMatch(
                                cell ->
                                        layout.wide(cell.text())
                                                .filter(one -> one.key().equals(Layout.CODE))
                                                .isPresent());
    }

    static Gathered read(TableBook book, Layout layout, @Nullable Meaning meaning) {
        var reading = new FileReading(book, layout);
        if (meaning != null) {
            reading.foreign(meaning);
        } else {
            main(book, layout).ifPresent(reading::services);
            for (var sheet : book.sheets()) {
                layout.sheet(sheet.name()).ifPresent(plan -> reading.items(sheet, plan));
            }
        }
        return new Gathered(List.copyOf(reading.services.values()), reading.faults);
    }

    private void services(TableBook.Sheet sheet) {
        var header = sheet.lines().getFirst();
        var columns = new ArrayList<@Nullable Column>();
        var seen = new HashSet<String>();
        for (int i = 0; i < header.cells().size(); i++) {
            var cell = cell(sheet, header, i, "", "");
            var column = layout.wide(cell.text()).orElse(null);
            if (column == null && !cell.text().isEmpty()) {
                faults.add(cell.fault(Refusal.COLUMN_UNKNOWN, cell.text()));
            } else if (column != null && !seen.add(column.key())) {
                faults.add(cell.fault(Refusal.COLUMN_TWICE, cell.text()));
                column = null;
            }
            columns.add(column);
        }
        rows(sheet, header, columns, Map.of());
    }

    private void foreign(Meaning meaning) {
        var sheet =
                book.sheets().stream()
                        .filter(one -> one.name().equals(meaning.sheet()))
                        .findFirst()
                        .orElse(book.sheets().getFirst());
        var header =
                sheet.lines().stream().filter(line -> line.row() == meaning.header()).findFirst();
        if (header.isPresent()) {
            var columns = new ArrayList<@Nullable Column>();
            for (var key : meaning.columns()) {
                columns.add(key.isEmpty() ? null : layout.wide(key).orElse(null));
            }
            rows(sheet, header.get(), columns, meaning.constants());
        }
    }

    private void rows(
            TableBook.Sheet sheet,
            TableBook.Line header,
            List<@Nullable Column> columns,
            Map<String, String> constants) {
        boolean coded =
                columns.stream().anyMatch(one -> one != null && one.key().equals(Layout.CODE));
        for (var line : sheet.lines()) {
            if (line.row() <= header.row()) {
                continue;
            }
            var cells = new HashMap<String, Cell>();
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                if (column != null && (!column.fixed() || column.key().equals(Layout.UNIT_NAME))) {
                    var cell = cell(sheet, line, i, header.cell(i).text(), column.key());
                    cells.put(column.key(), cell);
                }
            }
            var place = cell(sheet, line, 0, header.cell(0).text(), "");
            constants.forEach(
                    (key, value) -> {
                        var given = cells.get(key);
                        if (given == null || given.text().isEmpty()) {
                            cells.put(key, (given == null ? place : given).with(value));
                        }
                    });
            var code = cells.get(Layout.CODE);
            add(cells, coded && code != null ? code : place, coded);
        }
    }

    private void add(Map<String, Cell> cells, Cell place, boolean coded) {
        var code = coded ? place.text().toUpperCase(Locale.ROOT) : "";
        if (coded && code.isEmpty()) {
            faults.add(place.fault(Refusal.CODE_MISSING));
        } else if (coded && services.containsKey(code)) {
            faults.add(place.fault(Refusal.CODE_TWICE, code));
        } else {
            var key = coded ? code : "#" + services.size();
            services.put(key, new Brought(code, place, true, cells, new HashMap<>()));
        }
    }

    private void items(TableBook.Sheet sheet, Layout.Sheet plan) {
        if (sheet.lines().isEmpty()) {
            return;
        }
        var header = sheet.lines().getFirst();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            var cell = cell(sheet, header, i, "", "");
            var column = plan.column(cell.text());
            if (column.isEmpty() && !cell.text().isEmpty()) {
                faults.add(cell.fault(Refusal.COLUMN_UNKNOWN, cell.text()));
            } else if (column.isPresent() && places.putIfAbsent(column.get().key(), i) != null) {
                faults.add(cell.fault(Refusal.COLUMN_TWICE, cell.text()));
            }
        }
        var missing =
                plan.columns().stream().filter(one -> !places.containsKey(one.key())).findFirst();
        if (missing.isPresent()) {
            var name = missing.get().label().id();
            faults.add(cell(sheet, header, 0, "", "").fault(Refusal.COLUMN_MISSING, name));
            return;
        }
        for (var line : sheet.lines()) {
            if (line.row() > header.row()) {
                item(sheet, plan, header, places, line);
            }
        }
    }

    private void item(
            TableBook.Sheet sheet,
            Layout.Sheet plan,
            TableBook.Line header,
            Map<String, Integer> places,
            TableBook.Line line) {
        var cells = new HashMap<String, Cell>();
        places.forEach(
                (key, i) -> cells.put(key, cell(sheet, line, i, header.cell(i).text(), key)));
        var place = cells.remove(Layout.CODE);
        if (place == null || place.text().isEmpty()) {
            faults.add(
                    (place == null ? cell(sheet, line, 0, "", Layout.CODE) : place)
                            .fault(Refusal.CODE_MISSING));
            return;
        }
        var code = place.text().toUpperCase(Locale.ROOT);
        services.computeIfAbsent(
                        code, _ -> new Brought(code, place, false, Map.of(), new HashMap<>()))
                .items()
                .computeIfAbsent(plan.code(), _ -> new ArrayList<>())
                .add(cells);
    }

    private static Cell cell(
            TableBook.Sheet sheet, TableBook.Line line, int column, String header, String field) {
        var cell = line.cell(column);
        return new Cell(
                cell.text(), cell.content(), sheet.name(), column, line.row(), header, field);
    }
}
