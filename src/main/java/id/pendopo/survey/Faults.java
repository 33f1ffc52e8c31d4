package id.pendopo.survey;

import id.pendopo.shared.Page;
import java.util.List;

/** The faults of rows, as officers read them. */
final class Faults {

    private Faults() {}

    /** One fault. */
    record Fault(int row, String column, String text) {}

    static List<Fault> of(List<ImportReport.Rejected> rows, int limit, Page page) {
        return rows.stream()
                .flatMap(
                        row ->
                                row.problems().stream()
                                        .map(
                                                problem ->
                                                        new Fault(
                                                                row.row(),
                                                                problem.field(),
                                                                page.texts().problem(problem))))
                .limit(limit)
                .toList();
    }
}
