package id.pendopo.complaint.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases as a page shows it.
 *
 * @param print of what is shown, so that nothing else is taken; empty when it was taken
 * @param fresh how many cases it brings or brought
 * @param here how many were in the house before
 */
record ImportView(
        CaseImport file,
        String print,
        int fresh,
        int here,
        int faulty,
        List<Line> cases,
        List<Line> before,
        List<FaultRow> faults) {

    /**
     * A row of the file.
     *
     * @param code of the case; null when it is not there yet, or not for this officer
     * @param details how we understood it
     */
    record Line(
            int row,
            String id,
            String system,
            @Nullable String code,
            String title,
            List<String> details) {}

    /** A faulty cell. */
    record FaultRow(String cell, String column, String found, String sentence) {}

    boolean taken() {
        return file.state() == CaseImport.State.TAKEN;
    }
}
