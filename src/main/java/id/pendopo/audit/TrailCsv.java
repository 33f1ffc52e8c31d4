package id.pendopo.audit;

import id.pendopo.access.Officer;
import id.pendopo.document.Harmless;
import id.pendopo.shared.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** The trail as a table for programs and spreadsheets, however long it is. */
@Component
class TrailCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADER =
            List.of("number", "at", "actor", "name", "action", "words", "subject", "details");

    private final Trails trails;
    private final TrailDesk desk;

    TrailCsv(Trails trails, TrailDesk desk) {
        this.trails = trails;
        this.desk = desk;
    }

    void write(Officer officer, TrailQuestion question, Page page, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var sieve = trails.sieve(officer, question, page.site().zone());
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(HEADER);
        long than = Long.MAX_VALUE;
        List<AuditEntry> batch;
        do {
            batch = trails.older(officer, sieve, than, AuditStore.BATCH);
            var words = desk.words(officer, batch, page);
            for (var entry : batch) {
                printer.printRecord(cells(entry, words));
                than = entry.sequence();
            }
        } while (batch.size() == AuditStore.BATCH);
        printer.flush();
    }

    private static List<String> cells(AuditEntry entry, TrailWords words) {
        return Stream.of(
                        Long.toString(entry.sequence()),
                        entry.at().toString(),
                        entry.actor(),
                        words.actor(entry),
                        entry.action(),
                        words.action(entry.action()),
                        entry.subject(),
                        entry.details())
                .map(Harmless::cell)
                .toList();
    }
}
