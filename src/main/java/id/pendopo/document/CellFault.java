package id.pendopo.document;

import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import java.util.List;

/**
 * A cell of a table that somebody brought, which cannot be taken, and why.
 *
 * @param sheet empty in a CSV file
 * @param cell its address, such as {@code C17}
 * @param field our name of the column; empty when the column is unknown
 * @param column their name of it
 * @param found what stood in it
 * @param sentence key of the sentence that says how to mend it
 */
public record CellFault(
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

    /** The same as programs are told of it. */
    public record Told(
            int row,
            String field,
            String code,
            String message,
            String sheet,
            String cell,
            String column,
            String found) {}

    /** A long value is cut short. */
    public static CellFault at(
            String sheet,
            int row,
            String cell,
            String field,
            String column,
            String found,
            Problem why) {
        return new CellFault(
                sheet,
                row,
                cell,
                field,
                column,
                found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found,
                why.reason().code(),
                why.reason().messageKey(),
                why.arguments());
    }

    /** How to mend it. */
    public String words(Texts texts) {
        return texts.t(sentence, arguments.toArray());
    }

    public Told told(Texts texts) {
        return new Told(row, field, code, words(texts), sheet, cell, column, found);
    }
}
