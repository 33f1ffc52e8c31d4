package id.pendopo.catalogue.exchange;

import id.pendopo.document.Harmless;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The catalogue as one table: a row for each service, the items of a component in one cell. */
final class CatalogueCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CatalogueCsv() {}

    static void write(
            Layout layout, Values values, Consumer<Consumer<Listed>> services, OutputStream output)
            throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var table = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            var header = new ArrayList<String>();
            layout.services().columns().forEach(column -> header.add(column.key()));
            layout.components().forEach(sheet -> header.add(sheet.code()));
            table.printRecord(header);
            services.accept(listed -> row(layout, values, listed, table));
        }
    }

    private static void row(Layout layout, Values values, Listed listed, CSVPrinter table) {
        var main = values.main(listed.entry(), listed.bodies());
        main.putAll(values.fixed(listed));
        var cells = new ArrayList<String>();
        layout.services()
                .columns()
                .forEach(column -> cells.add(Harmless.cell(main.getOrDefault(column.key(), ""))));
        layout.components()
                .forEach(
                        sheet -> {
                            var body = listed.bodies().get(sheet.code());
                            cells.add(Harmless.cell(values.lines(sheet, body)));
                        });
        try {
            table.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
