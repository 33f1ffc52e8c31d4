package id.pendopo.catalogue.exchange;

import id.pendopo.document.Harmless;
import id.pendopo.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Every faulty cell of a file with its address, to be mended beside it. */
final class FaultsCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADER =
            List.of("sheet", "cell", "row", "column", "service", "found", "fault");

    private FaultsCsv() {}

    static String of(List<Line> lines, Texts texts) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    HEADER.stream()
                            .map(key -> texts.t("catalogue.exchange.fault." + key))
                            .toList());
            for (var line : lines) {
                for (var fault : line.faults()) {
                    var cells =
                            Stream.of(
                                    fault.sheet(),
                                    fault.cell(),
                                    Integer.toString(fault.row()),
                                    fault.column(),
                                    line.code(),
                                    fault.found(),
                                    fault.words(texts));
                    printer.printRecord(cells.map(Harmless::cell).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
