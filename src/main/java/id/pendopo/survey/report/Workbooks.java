package id.pendopo.survey.report;

import id.pendopo.document.Spreadsheet;
import id.pendopo.shared.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report as a workbook; rows of respondents leave memory as they are written. */
@Component
class Workbooks {

    private static final double FIRST = 12;
    private static final double WIDE = 44;

    private final ReportStore store;

    Workbooks(ReportStore store) {
        this.store = store;
    }

    /** The whole file, before a reader on a slow line begins to take it. */
    @Transactional(readOnly = true)
    public byte[] workbook(Material material, Report report, Page page) throws IOException {
        var output = new ByteArrayOutputStream();
        write(material, report, page, output);
        return output.toByteArray();
    }

    private void write(Material material, Report report, Page page, OutputStream output)
            throws IOException {
        var title = page.t("survey.report.title") + ": " + report.head().unit();
        Spreadsheet.write(
                output,
                title,
                report.head().at(),
                workbook -> {
                    answers(workbook, material, report, page);
                    var sheets = new LinkedHashMap<String, List<Block.Table>>();
                    report.tables()
                            .forEach(
                                    table ->
                                            sheets.merge(
                                                    table.name(), List.of(table), Workbooks::both));
                    for (var sheet : sheets.entrySet()) {
                        tables(workbook, sheet.getKey(), sheet.getValue());
                    }
                    method(workbook, report, page);
                });
    }

    private void answers(Workbook workbook, Material material, Report report, Page page)
            throws IOException {
        try (var sheet = workbook.newWorksheet(page.t("survey.report.sheet.rows"))) {
            sheet.width(0, WIDE);
            int at = head(sheet, report, page);
            var questions = material.instrument().elements();
            sheet.value(at, 0, page.t("survey.report.col.no"));
            for (int i = 0; i < questions.size(); i++) {
                sheet.value(at, i + 1, "U" + questions.get(i).number());
                sheet.value(at + 1, i + 1, questions.get(i).key());
                sheet.width(i + 1, FIRST + 2);
            }
            sheet.value(at, questions.size() + 1, page.t("survey.report.col.total"));
            sheet.range(at, 0, at + 1, questions.size() + 1)
                    .style()
                    .bold()
                    .fillColor("ECE7DD")
                    .set();
            sheet.freezePane(1, at + 2);
            var place = new AnswerRows(sheet, at + 2);
            store.rows(material.survey(), material.version(), Integer.MAX_VALUE, place::write);
            foot(sheet, place.next(), material, report, page);
        }
    }

    /** Title, unit, code and fingerprint; gives the next free row. */
    private static int head(Worksheet sheet, Report report, Page page) {
        var head = report.head();
        sheet.value(0, 0, page.t("survey.report.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, head.unit());
        sheet.value(2, 0, head.title() + (head.period().isEmpty() ? "" : ", " + head.period()));
        sheet.value(
                3,
                0,
                head.frozen()
                        ? page.t("survey.report.foot.version", head.version(), head.check())
                                + " · SHA-256 "
                                + head.hash()
                        : page.t("survey.report.provisional"));
        sheet.value(4, 0, page.t("survey.report.rows.note", AnswerRows.MOST));
        return 6;
    }

    /** Sums, means and index under the answers, then the key to the letters. */
    private static void foot(
            Worksheet sheet, int from, Material material, Report report, Page page) {
        var sums =
                report.tables().stream()
                        .filter(table -> table.name().equals(page.t("survey.report.sheet.sums")))
                        .findFirst()
                        .orElseThrow();
        int row = from;
        for (var cells : sums.rows()) {
            cells(sheet, row++, cells);
        }
        for (var cells : sums.foot()) {
            cells(sheet, row++, cells);
        }
        sheet.range(from, 0, row - 1, sums.columns().size() - 1).style().bold().set();
        row++;
        for (var question : material.instrument().elements()) {
            sheet.value(row, 0, "U" + question.number() + " " + question.key());
            sheet.value(row++, 1, question.officialName());
        }
        row++;
        var grades =
                report.tables().stream()
                        .filter(table -> table.name().equals(page.t("survey.report.sheet.grades")))
                        .findFirst()
                        .orElseThrow();
        sheet.value(row++, 0, grades.caption());
        for (var cells : grades.rows()) {
            cells(sheet, row++, cells);
        }
    }

    private static void tables(Workbook workbook, String name, List<Block.Table> tables)
            throws IOException {
        try (var sheet = workbook.newWorksheet(name)) {
            sheet.width(0, WIDE / 2);
            sheet.width(1, WIDE / 2);
            int row = 0;
            for (var table : tables) {
                sheet.value(row, 0, table.caption());
                sheet.style(row++, 0).bold().fontSize(12).set();
                for (int i = 0; i < table.columns().size(); i++) {
                    if (table.columns().get(i).kind() != Block.Kind.BAR) {
                        sheet.value(row, i, table.columns().get(i).title());
                    }
                }
                sheet.range(row, 0, row, table.columns().size() - 1).style().bold().set();
                row++;
                for (var cells : table.rows()) {
                    cells(sheet, row++, cells);
                }
                for (var cells : table.foot()) {
                    cells(sheet, row, cells);
                    sheet.range(row, 0, row, cells.size() - 1).style().bold().set();
                    row++;
                }
                row++;
            }
        }
    }

    /** How the figures came about, in the words of the report. */
    private static void method(Workbook workbook, Report report, Page page) throws IOException {
        try (var sheet = workbook.newWorksheet(page.t("survey.report.sheet.method"))) {
            sheet.width(0, 110);
            int row = head(sheet, report, page);
            for (var section : report.chapters().get(1).sections()) {
                sheet.value(row, 0, section.number() + " " + section.title());
                sheet.style(row++, 0).bold().set();
                for (var block : section.blocks()) {
                    for (var words : words(block)) {
                        sheet.value(row, 0, words);
                        sheet.style(row++, 0).wrapText(true).set();
                    }
                }
                row++;
            }
        }
    }

    private static List<String> words(Block block) {
        return switch (block) {
            case Block.Text text -> text.paragraphs();
            case Block.Fixed fixed -> List.of(fixed.words());
            case Block.Bullets bullets -> bullets.items();
            case Block.Chart _, Block.Grid _, Block.Table _ -> List.of();
        };
    }

    private static void cells(Worksheet sheet, int row, List<Block.Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var number = cell.number();
            if (number != null) {
                sheet.value(row, i, number);
                format(sheet, row, i, number);
            } else if (!cell.words().isEmpty()) {
                sheet.value(row, i, cell.words());
            }
        }
    }

    private static void format(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number.scale() > 0) {
            sheet.style(row, column).format("0." + "0".repeat(number.scale())).set();
        }
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
