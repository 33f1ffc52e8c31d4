package id.pendopo.document;

import java.util.regex.Pattern;

/**
 * Cells of a CSV file that no spreadsheet takes for a formula. The mark before them is taken away
 * when the file comes back. Workbooks need none: there a text is a text.
 */
public final class Harmless {

    private static final Pattern FORMULA =
            Pattern.compile("[=+@\\t\\r].*|-(?!\\d+([.,]\\d+)?$).*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("[’'](?=[=+@-]).*", Pattern.DOTALL);

    private Harmless() {}

    public static String cell(String text) {
        return FORMULA.matcher(text).matches() ? "’" + text : text;
    }

    /** The text without the mark. */
    public static String bare(String cell) {
        return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
