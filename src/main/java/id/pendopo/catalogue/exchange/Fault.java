package id.pendopo.catalogue.exchange;

import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;

/**
 * A cell that cannot be taken, and why.
 *
 * @param cell its address, such as {@code C17}
 * @param field key of our column; empty when the column is unknown
 * @param found what stood in it
 * @param sentence key of the sentence that says how to mend it
 */
record Fault(
        String sheet,
        int row,
        String cell,
        String field,
        String column,
        String found,
        String code,
        String sentence,
        List<Object> arguments) {

    private static final int LONGEST = 120;

    static Fault at(Brought.Cell cell, Reason reason, Object... arguments) {
        return at(cell, Problem.of("", reason, arguments));
    }

    static Fault at(Brought.Cell cell, Problem problem) {
        var found = cell.text();
        return new Fault(
                cell.sheet(),
                cell.row(),
                cell.address(),
                cell.field(),
                cell.header(),
                found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found,
                problem.reason().code(),
                problem.reason().messageKey(),
                problem.arguments());
    }
}
