package id.pendopo.catalogue.exchange;

import id.pendopo.document.CellFault;
import id.pendopo.layout.Paging;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of services as a page shows it: cells in words instead of codes. */
record PreviewView(
        ServiceImport file,
        Planned.Kind shown,
        List<Entry> entries,
        Paging paging,
        Layout layout,
        Page page) {

    /** A service of the file. */
    record Entry(Line line, List<Cell> cells, List<FaultRow> faults) {}

    /**
     * A cell that changes.
     *
     * @param place component and column, in words
     * @param before null when there was nothing
     * @param after null when there is nothing any more
     */
    record Cell(String place, @Nullable String before, @Nullable String after) {}

    /** A faulty cell. */
    record FaultRow(String place, String column, String found, String sentence) {}

    static Entry entry(Line line, Layout layout, Page page) {
        return new Entry(
                line,
                line.changes().stream().map(change -> cell(change, layout, page)).toList(),
                line.faults().stream().map(fault -> fault(fault, page)).toList());
    }

    private static FaultRow fault(CellFault fault, Page page) {
        var place = fault.sheet().isEmpty() ? fault.cell() : fault.sheet() + "!" + fault.cell();
        return new FaultRow(place, fault.column(), fault.found(), fault.words(page.texts()));
    }

    private static Cell cell(Change change, Layout layout, Page page) {
        var language = page.language();
        var sheet =
                change.component().isEmpty()
                        ? Optional.of(layout.services())
                        : layout.sheet(change.component());
        var column = sheet.flatMap(one -> one.column(change.column()));
        var name = column.map(one -> one.label().in(language)).orElse("");
        var place =
                change.component().isEmpty()
                        ? name
                        : Stream.of(
                                        sheet.map(Layout.Sheet::name).orElse(change.component()),
                                        page.t("catalogue.draft.row", change.item()),
                                        name)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "));
        return new Cell(
                place,
                words(column, change.before(), language),
                words(column, change.after(), language));
    }

    private static @Nullable String words(
            Optional<Column> column, @Nullable String text, String language) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return column.filter(one -> !one.choices().isEmpty())
                .map(
                        one ->
                                Stream.of(text.split("\\|"))
                                        .map(code -> one.words(code, language))
                                        .collect(Collectors.joining(", ")))
                .orElse(text);
    }

    /** The kinds that this file has, in the order in which they matter. */
    List<Planned.Kind> kinds() {
        return Stream.of(
                        Planned.Kind.FAULTY,
                        Planned.Kind.CHANGED,
                        Planned.Kind.NEW,
                        Planned.Kind.SAME)
                .filter(kind -> file.counts().of(kind) > 0)
                .toList();
    }
}
