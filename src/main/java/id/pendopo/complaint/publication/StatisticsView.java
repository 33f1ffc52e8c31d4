package id.pendopo.complaint.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public figures of a year as they are shown. */
record StatisticsView(
        int year,
        List<Integer> years,
        @Nullable Figures all,
        boolean any,
        List<Row> units,
        List<Row> classes) {

    /**
     * One row.
     *
     * @param path of the page to which the name leads; empty when there is none
     * @param figures null when they are hidden
     */
    record Row(String name, String path, boolean own, @Nullable Figures figures) {}
}
