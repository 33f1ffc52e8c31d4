package id.pendopo.survey;

import id.pendopo.organisation.Unit;
import id.pendopo.survey.arithmetic.SampleSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The published results as a file, one row for each survey. */
final class ResultCsv {

    private ResultCsv() {}

    static String of(
            List<Result.Past> results, Function<Survey, Optional<Unit>> units, ZoneId zone) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "code",
                    "unit",
                    "unit_name",
                    "title",
                    "from",
                    "until",
                    "ikm",
                    "grade",
                    "low",
                    "high",
                    "n",
                    "population",
                    "sample_minimum",
                    "weight_mode");
            for (var result : results) {
                printer.printRecord(row(result, units.apply(result.survey()), zone));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Object> row(Result.Past result, Optional<Unit> unit, ZoneId zone) {
        var survey = result.survey();
        var index = result.index();
        var ikm = index.ikm();
        var interval = index.ci95();
        var from = survey.begins();
        var until = survey.ends();
        var row = new ArrayList<Object>();
        row.add(survey.code());
        row.add(unit.map(Unit::code).orElse(""));
        row.add(unit.map(Unit::name).orElse(""));
        row.add(survey.title());
        row.add(from == null ? "" : from.atZone(zone).toLocalDate());
        row.add(until == null ? "" : ResultView.lastInstant(until).atZone(zone).toLocalDate());
        row.add(ikm == null ? "" : ikm.rounded());
        row.add(ikm == null ? "" : ikm.grade());
        row.add(interval == null ? "" : interval.low(2));
        row.add(interval == null ? "" : interval.high(2));
        row.add(index.n());
        row.add(survey.population());
        row.add(SampleSize.of(survey.population()).value());
        row.add(survey.weightMode());
        return row;
    }
}
