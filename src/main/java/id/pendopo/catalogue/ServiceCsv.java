package id.pendopo.catalogue;

import id.pendopo.document.Harmless;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The catalogue as one table. Several values in a cell are parted by a bar. */
final class ServiceCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "code",
                            "name",
                            "summary",
                            "unit_code",
                            "unit_name",
                            "processing_value",
                            "processing_unit",
                            "processing_clock_starts",
                            "processing_text",
                            "fee_amount",
                            "fee_basis",
                            "fee_text",
                            "online",
                            "locations",
                            "life_events",
                            "audiences",
                            "standard_version",
                            "standard_effective_from",
                            "language",
                            "updated_at")
                    .get();

    private ServiceCsv() {}

    static void write(
            Consumer<Consumer<ServiceCard>> services, Wording wording, OutputStream output)
            throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        try (var table = new CSVPrinter(writer, FORMAT)) {
            services.accept(card -> write(card, wording, table));
        }
    }

    private static void write(ServiceCard card, Wording wording, CSVPrinter table) {
        var time = card.time();
        var fees = card.fees() == null || card.fees().blank() ? null : card.fees();
        var first = fees == null ? null : fees.fees().getFirst();
        try {
            table.printRecord(
                    Harmless.cell(card.code()),
                    Harmless.cell(card.name()),
                    Harmless.cell(card.summary()),
                    Harmless.cell(card.unitCode()),
                    Harmless.cell(card.unitName()),
                    time == null ? null : time.value(),
                    time == null ? null : time.unit(),
                    time == null ? null : time.clockStarts(),
                    time == null ? null : Harmless.cell(wording.time(time)),
                    first == null ? null : first.amount(),
                    first == null ? null : first.basis(),
                    fees == null ? null : Harmless.cell(wording.fees(fees)),
                    card.online(),
                    Harmless.cell(String.join("|", card.locations())),
                    Harmless.cell(String.join("|", card.lifeEvents())),
                    Harmless.cell(String.join("|", card.audiences())),
                    card.version(),
                    card.effectiveFrom(),
                    Harmless.cell(card.language()),
                    card.updatedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
