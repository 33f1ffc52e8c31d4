package id.pendopo.catalogue.exchange;

import id.pendopo.shared.Page;
import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains a workbook: how to fill it in, and every column of every sheet. */
record WorkbookHelp(Layout layout, Page page) {

    private static final int SENTENCES = 7;
    private static final String HEAD = "ECE7DD";

    void write(Worksheet sheet) throws IOException {
        sheet.width(0, 28);
        sheet.width(1, 10);
        sheet.width(2, 48);
        sheet.width(3, 80);
        sheet.value(0, 0, page.t("catalogue.exchange.help.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (int i = 1; i <= SENTENCES; i++) {
            sheet.value(row++, 0, i + ". " + page.t("catalogue.exchange.help." + i));
        }
        row++;
        sheet.value(row, 0, page.t("catalogue.exchange.fault.sheet"));
        sheet.value(row, 1, page.t("catalogue.exchange.help.letter"));
        sheet.value(row, 2, page.t("catalogue.exchange.fault.column"));
        sheet.value(row, 3, page.t("catalogue.exchange.help.what"));
        sheet.range(row, 0, row, 3).style().bold().fillColor(HEAD).set();
        row = describe(sheet, layout.services(), row + 1);
        for (var plan : layout.components()) {
            row = describe(sheet, plan, row);
        }
        sheet.finish();
    }

    private int describe(Worksheet sheet, Layout.Sheet plan, int from) {
        var units = new Values(layout, java.util.Map.of());
        var notes = new CatalogueWorkbook(layout, units, page);
        int row = from;
        for (int i = 0; i < plan.columns().size(); i++) {
            var column = plan.columns().get(i);
            var allowed = column.choices().isEmpty() ? "" : " " + EntryReading.allowed(column);
            sheet.value(row, 0, plan.name());
            sheet.value(row, 1, CatalogueWorkbook.letter(i));
            sheet.value(row, 2, column.label().in(page.language()));
            sheet.value(row, 3, notes.note(column) + allowed);
            row++;
        }
        return row;
    }
}
