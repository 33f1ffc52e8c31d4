package id.pendopo.complaint.exchange;

import id.pendopo.document.TableBook;
import id.pendopo.shared.Problem;
import java.util.List;

/**
 * A cell that cannot be taken, and why.
 *
 * @param sheet empty in a CSV file
 * @param cell its address, such as {@code C17}
 * @param field our name of the column
 * @param column their name of it
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

    /** Column AA comes after column Z. */
    int length() {
        return cell.length();
    }

    static Fault at(
            String sheet,
            int row,
            int position,
            String field,
            String column,
            String found,
            Problem why) {
        return new Fault(
                sheet,
                row,
                TableBook.address(Math.max(0, position), row),
                field,
                column,
                found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found,
                why.reason().code(),
                why.reason().messageKey(),
                why.arguments());
    }
}
