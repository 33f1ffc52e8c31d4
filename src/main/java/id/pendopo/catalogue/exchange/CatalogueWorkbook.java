package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.exchange.Column.Kind;
import id.pendopo.document.Spreadsheet;
import id.pendopo.document.TableBook;
import id.pendopo.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The catalogue as a workbook: a sheet of services, one for each component with several items, and
 * two that explain. A text stays a text, whatever it begins with.
 */
record CatalogueWorkbook(Layout layout, Values values, Page page) {

    private static final int PIECE = 500;
    private static final int OFFERED = 2_000;
    private static final String HEAD = "ECE7DD";
    private static final String QUIET = "F6F3EC";
    private static final String DAY = "yyyy-mm-dd";

    void write(Consumer<Consumer<Listed>> services, OutputStream output) throws IOException {
        var title = page.t("catalogue.exchange.file.title", page.site().name());
        Spreadsheet.write(output, title, page.now(), book -> fill(book, services));
    }

    private void fill(Workbook book, Consumer<Consumer<Listed>> services) throws IOException {
        var main = book.newWorksheet(layout.services().name());
        var sheets = new ArrayList<Worksheet>();
        layout.components().forEach(sheet -> sheets.add(book.newWorksheet(sheet.name())));
        var help = book.newWorksheet(page.t("catalogue.exchange.sheet.help"));
        var lists = book.newWorksheet(page.t("catalogue.exchange.sheet.lists"));
        var ranges = ranges(lists);
        head(main, layout.services(), ranges);
        rows(main, services, (listed, row) -> service(main, listed, row));
        for (int i = 0; i < sheets.size(); i++) {
            var plan = layout.components().get(i);
            var sheet = sheets.get(i);
            head(sheet, plan, ranges);
            rows(sheet, services, (listed, row) -> items(sheet, plan, listed, row));
        }
        new WorkbookHelp(layout, page).write(help);
        lists.finish();
    }

    /** Writes the rows of one service; gives how many. */
    private interface Rows {
        int write(Listed listed, int row);
    }

    private static void rows(Worksheet sheet, Consumer<Consumer<Listed>> services, Rows rows)
            throws IOException {
        var next = new int[] {1, 0};
        services.accept(
                listed -> {
                    next[0] += rows.write(listed, next[0]);
                    if (next[0] - next[1] > PIECE) {
                        next[1] = next[0];
                        flush(sheet);
                    }
                });
        sheet.finish();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Worksheet sheet, Layout.Sheet plan, Map<String, Range> ranges) {
        for (int i = 0; i < plan.columns().size(); i++) {
            var column = plan.columns().get(i);
            sheet.value(0, i, column.label().in(page.language()));
            sheet.comment(0, i, note(column));
            sheet.width(i, width(column));
            var range = ranges.get(list(column));
            if (range != null && column.kind() == Kind.CHOICE) {
                sheet.range(1, i, OFFERED, i).validateWithList(range).showErrorMessage(false);
            }
        }
        int last = plan.columns().size() - 1;
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEAD)
                .set();
        sheet.freezePane(plan.component() == null ? 2 : 1, 1);
        sheet.setAutoFilter(0, 0, Math.max(0, last));
    }

    private static double width(Column column) {
        return switch (column.kind()) {
            case NUMBER, DATE -> 12;
            case CHOICE -> 18;
            case LIST, LINES -> 28;
            case TEXT -> column.key().equals(Layout.CODE) ? 22 : 40;
        };
    }

    String note(Column column) {
        if (column.fixed()) {
            return page.t("catalogue.exchange.note.FIXED");
        }
        var what = page.t("catalogue.exchange.note." + column.kind());
        return column.required() ? page.t("catalogue.exchange.note.required") + " " + what : what;
    }

    private int service(Worksheet sheet, Listed listed, int row) {
        var cells = values.main(listed.entry(), listed.bodies());
        cells.putAll(values.fixed(listed));
        var columns = layout.services().columns();
        for (int i = 0; i < columns.size(); i++) {
            put(sheet, row, i, columns.get(i), cells.getOrDefault(columns.get(i).key(), ""));
        }
        return 1;
    }

    private int items(Worksheet sheet, Layout.Sheet plan, Listed listed, int row) {
        var component = Objects.requireNonNull(plan.component());
        var items = Values.items(component, listed.bodies().get(plan.code()));
        for (int n = 0; n < items.size(); n++) {
            sheet.value(row + n, 0, listed.entry().code());
            for (int i = 1; i < plan.columns().size(); i++) {
                var column = plan.columns().get(i);
                put(sheet, row + n, i, column, items.get(n).getOrDefault(column.key(), ""));
            }
        }
        return items.size();
    }

    private void put(Worksheet sheet, int row, int place, Column column, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (column.kind()) {
            case NUMBER -> sheet.value(row, place, Long.valueOf(text));
            case DATE -> {
                sheet.value(row, place, LocalDate.parse(text));
                sheet.style(row, place).format(DAY).set();
            }
            case CHOICE -> sheet.value(row, place, written(column, text));
            case TEXT, LIST, LINES -> sheet.value(row, place, text);
        }
        if (column.fixed()) {
            var style = sheet.style(row, place).fillColor(QUIET);
            (column.kind() == Kind.DATE ? style.format(DAY) : style).set();
        }
    }

    /** Units are written by their codes, everything else in words. */
    private String written(Column column, String code) {
        return column.key().equals(Layout.UNIT) ? code : column.words(code, page.language());
    }

    /** Columns with the same choices share a list. */
    private static String list(Column column) {
        return column.choices().toString();
    }

    /** A sheet with the values that may be chosen, a column for each list. */
    private Map<String, Range> ranges(Worksheet sheet) {
        var ranges = new HashMap<String, Range>();
        int place = 0;
        for (var column : columns()) {
            if (column.choices().isEmpty() || ranges.containsKey(list(column))) {
                continue;
            }
            boolean codes = column.kind() == Kind.LIST || column.key().equals(Layout.UNIT);
            sheet.value(0, place, column.label().in(page.language()));
            for (int i = 0; i < column.choices().size(); i++) {
                var choice = column.choices().get(i);
                var words = choice.label().in(page.language());
                sheet.value(i + 1, place, codes ? choice.code() : words);
                if (codes) {
                    sheet.value(i + 1, place + 1, words);
                }
            }
            ranges.put(list(column), sheet.range(1, place, column.choices().size(), place));
            sheet.width(place, codes ? 24 : 30);
            place += codes ? 2 : 1;
        }
        sheet.range(0, 0, 0, place).style().bold().fillColor(HEAD).set();
        sheet.freezePane(0, 1);
        return ranges;
    }

    private List<Column> columns() {
        var all = new ArrayList<>(layout.services().columns());
        layout.components().forEach(sheet -> all.addAll(sheet.columns()));
        return all;
    }

    /** Where a column stands, such as {@code C}. */
    static String letter(int column) {
        return TableBook.address(column, 1).replace("1", "");
    }
}
