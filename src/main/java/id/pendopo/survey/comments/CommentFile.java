package id.pendopo.survey.comments;

import id.pendopo.document.Spreadsheet;
import id.pendopo.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comments as a file: one row each, those of one group one after the other. */
final class CommentFile {

    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADER =
            List.of("group", "group_size", "typical", "service", "comment");

    /** What a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private static final double WIDE = 100;

    private record Row(int group, int size, boolean typical, Remark remark) {}

    private CommentFile() {}

    static String csv(Comments.Found found) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEADER);
            for (var row : rows(found)) {
                printer.printRecord(
                        row.group(),
                        row.size(),
                        row.typical() ? 1 : 0,
                        row.remark().service(),
                        FORMULA.matcher(row.remark().text()).replaceFirst("'$0"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void workbook(Comments.Found found, Page page, OutputStream output) throws IOException {
        var title = page.t("survey.comments.title");
        Spreadsheet.write(
                output,
                title,
                page.now(),
                workbook -> {
                    try (var sheet = workbook.newWorksheet(title)) {
                        for (int i = 0; i < HEADER.size(); i++) {
                            sheet.value(0, i, page.t("survey.comments.col." + HEADER.get(i)));
                        }
                        sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
                        sheet.freezePane(0, 1);
                        sheet.width(HEADER.size() - 1, WIDE);
                        int line = 1;
                        for (var row : rows(found)) {
                            sheet.value(line, 0, row.group());
                            sheet.value(line, 1, row.size());
                            sheet.value(line, 2, row.typical() ? 1 : 0);
                            sheet.value(line, 3, row.remark().service());
                            sheet.value(line, 4, row.remark().text());
                            line++;
                        }
                    }
                });
    }

    private static List<Row> rows(Comments.Found found) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < found.groups().size(); i++) {
            var group = found.groups().get(i);
            rows.add(new Row(i + 1, group.size(), true, group.typical()));
            for (var other : group.others()) {
                rows.add(new Row(i + 1, group.size(), false, other));
            }
        }
        return rows;
    }
}
