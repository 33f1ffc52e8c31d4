package id.pendopo.survey;

import id.pendopo.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers that was read.
 *
 * @param order what U8 and U9 meant in it; null when its columns bore the names of the elements
 * @param rejected how many rows were not taken
 */
record ImportReport(
        UUID id,
        UUID attachment,
        String fileName,
        CsvColumns.@Nullable Order order,
        Mode mode,
        List<String> header,
        char delimiter,
        int accepted,
        int rejected,
        String importedBy,
        Instant importedAt) {

    /** What becomes of a file with faults. */
    enum Mode {
        /** Nothing of it is taken. */
        STRICT,
        /** Its good rows are taken, the others are kept aside. */
        PARTIAL
    }

    /** A row that was not taken, as it stands in the file. */
    record Rejected(int row, List<String> cells, List<Problem> problems) {}

    /** What came of a file. */
    sealed interface Result {

        /** It was taken, now or before; some of its rows may have been kept aside. */
        record Taken(ImportReport report, boolean before) implements Result {}

        /** Nothing of it was taken because of these rows. */
        record RowsRefused(List<Rejected> rows) implements Result {}

        /** It could not be understood. */
        record FileRefused(List<Problem> problems) implements Result {}
    }
}
