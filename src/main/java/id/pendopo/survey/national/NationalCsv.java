package id.pendopo.survey.national;

import id.pendopo.survey.Instrument;
import id.pendopo.survey.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file for the national application: one row for each response, the elements as the
 * regulation's body numbers them (U8 is the handling of complaints, U9 the facilities), the profile
 * in codes, neither comment nor day. The national columns are not published; these are ours.
 */
final class NationalCsv {

    static final String FORMAT = "pendopo-skm-1";

    /**
     * A response.
     *
     * @param answers in the questionnaire's order, 0 where there is none
     */
    record Row(
            List<Integer> answers,
            String sex,
            String age,
            String education,
            String occupation,
            String service) {}

    private NationalCsv() {}

    static String of(Instrument instrument, List<Row> rows) {
        var keys = instrument.keys();
        var order =
                instrument.elements().stream()
                        .sorted(Comparator.comparingInt(Question::regulationNumber))
                        .toList();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            var header = new ArrayList<Object>();
            header.add("format");
            order.forEach(one -> header.add("U" + one.regulationNumber() + "_" + one.key()));
            header.addAll(List.of("sex", "age", "education", "occupation", "service"));
            printer.printRecord(header);
            for (var row : rows) {
                var cells = new ArrayList<Object>();
                cells.add(FORMAT);
                for (var question : order) {
                    int answer = row.answers().get(keys.indexOf(question.key()));
                    cells.add(answer == 0 ? "" : answer);
                }
                cells.addAll(
                        List.of(
                                row.sex(),
                                row.age(),
                                row.education(),
                                row.occupation(),
                                row.service()));
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
