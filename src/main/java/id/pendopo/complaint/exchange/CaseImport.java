package id.pendopo.complaint.exchange;

import id.pendopo.document.CellFault;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases that an officer brought.
 *
 * @param header names of its columns
 * @param meaning null until somebody says what its columns hold
 * @param report null until it was taken
 */
record CaseImport(
        OrganisationId organisation,
        UUID id,
        UUID account,
        String author,
        Instant broughtAt,
        State state,
        String fileName,
        List<String> header,
        @Nullable Meaning meaning,
        @Nullable Report report) {

    /** Where it stands. */
    enum State {
        /** Its columns bear names of another maker. */
        COLUMNS,
        READY,
        TAKEN
    }

    /** What becomes of a file with faults. */
    enum Mode {
        /** Nothing of it is taken. */
        STRICT,
        /** Its good rows are taken. */
        PARTIAL
    }

    /**
     * What came of it.
     *
     * @param here cases that were in the house before
     */
    record Report(List<Line> taken, List<Line> here, List<CellFault> faults, int faultyRows) {}

    /**
     * A case of the file.
     *
     * @param code null when the officer may not see it
     */
    record Line(int row, String system, String id, @Nullable String code, String title) {}
}
