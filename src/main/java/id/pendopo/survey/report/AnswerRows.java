package id.pendopo.survey.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;

/** Writes the answers of respondents into a sheet, row by row. */
final class AnswerRows {

    /** A sheet holds 1,048,576 rows, some of them for the sums. */
    static final int MOST = 1_000_000;

    private static final int KEPT = 500;

    private final Worksheet sheet;
    private int row;
    private int number;

    AnswerRows(Worksheet sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    void write(ReportStore.Rows rows) {
        for (long i = 0; i < rows.responses() && number < MOST; i++) {
            sheet.value(row, 0, ++number);
            for (int j = 0; j < rows.answers().size(); j++) {
                if (rows.answers().get(j) > 0) {
                    sheet.value(row, j + 1, rows.answers().get(j));
                }
            }
            row++;
            if (row % KEPT == 0) {
                flush();
            }
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the next row goes. */
    int next() {
        return row;
    }
}
