package id.pendopo.survey;

import id.pendopo.shared.Outcome;

/** A file of values in columns, whatever program wrote it. */
final class TableFile {

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableFile() {}

    static Outcome<CsvTable> read(byte[] content) {
        return workbook(content) ? Workbook.read(content) : CsvTable.read(content);
    }

    static String mediaType(byte[] content) {
        return workbook(content) ? WORKBOOK : "text/csv";
    }

    /** A workbook is a ZIP archive, which begins like this. */
    private static boolean workbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }
}
