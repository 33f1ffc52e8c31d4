package id.pendopo.survey.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A sample plan as a file: one row for each service, the last one for all. */
final class PlanCsv {

    private PlanCsv() {}

    static String of(PlanView view) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "service",
                    "name",
                    "population",
                    "needed",
                    "responses",
                    "missing",
                    "served",
                    "response_rate");
            for (var line : view.plan().lines()) {
                row(printer, view, line, line.missing());
            }
            row(printer, view, view.plan().all(), view.plan().missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(CSVPrinter printer, PlanView view, SamplePlan.Line line, long missing)
            throws IOException {
        var rate = line.rate();
        printer.printRecord(
                line.service(),
                view.name(line),
                blank(line.population()),
                blank(line.needed()),
                line.responses(),
                line.needed() == null ? "" : missing,
                blank(line.served()),
                rate == null ? "" : String.format(Locale.ROOT, "%.1f", rate));
    }

    private static Object blank(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
