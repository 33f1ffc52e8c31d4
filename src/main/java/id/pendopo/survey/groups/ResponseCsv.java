package id.pendopo.survey.groups;

import id.pendopo.survey.ResponseRows.Row;
import java.util.ArrayList;
import java.util.List;

/** The open answers as a file, one row for each response. */
final class ResponseCsv {

    private ResponseCsv() {}

    static String of(List<String> keys, List<Row> rows) {
        var text = new StringBuilder();
        var header = new ArrayList<>(keys);
        header.addAll(List.of("sex", "age", "need"));
        line(text, header);
        for (var row : rows) {
            var cells = new ArrayList<String>();
            row.answers().values().forEach(value -> cells.add(value == 0 ? "" : "" + value));
            cells.addAll(List.of(row.sex(), row.age(), row.need()));
            line(text, cells);
        }
        return text.toString();
    }

    /** Codes and digits need no quotes. */
    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join(",", cells)).append("\r\n");
    }
}
