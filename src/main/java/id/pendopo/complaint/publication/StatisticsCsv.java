package id.pendopo.complaint.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The public figures as a file: units, classes, both together, and their sums. */
final class StatisticsCsv {

    private static final int FIGURES = 10;

    private StatisticsCsv() {}

    static String of(int year, StatisticsTable table, Map<String, String> names) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "year",
                    "unit",
                    "unit_name",
                    "class",
                    "suppressed",
                    "received",
                    "decided",
                    "in_time",
                    "contested",
                    "reopened",
                    "ended_by_silence",
                    "returned",
                    "median_working_days_to_first_answer",
                    "rated",
                    "satisfaction_of_5");
            for (var unit : with(table.units())) {
                for (var one : with(table.classes())) {
                    if (table.has(unit, one)) {
                        var figures = table.at(unit, one);
                        var row = new ArrayList<@Nullable Object>();
                        row.add(year);
                        row.add(unit);
                        row.add(names.getOrDefault(unit, ""));
                        row.add(one);
                        row.add(figures == null);
                        row.addAll(cells(figures));
                        printer.printRecord(row);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> with(List<String> some) {
        var all = new ArrayList<>(some);
        all.add(StatisticsTable.ALL);
        return all;
    }

    private static List<@Nullable Object> cells(@Nullable Figures figures) {
        if (figures == null) {
            return Collections.nCopies(FIGURES, null);
        }
        var cells = new ArrayList<@Nullable Object>();
        cells.add(figures.received());
        cells.add(figures.decided());
        cells.add(figures.inTime());
        cells.add(figures.contested());
        cells.add(figures.reopened());
        cells.add(figures.silent());
        cells.add(figures.returns());
        cells.add(figures.median());
        cells.add(figures.rated());
        cells.add(figures.satisfaction());
        return cells;
    }
}
