package id.pendopo.layout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Which kind of input shows what was typed. */
public final class InputType {

    private InputType() {}

    /** Browsers empty a date that is none, so it comes back as the text that it was. */
    public static String of(String wanted, String typed) {
        return wanted.equals("date") && !typed.isEmpty() && !day(typed) ? "text" : wanted;
    }

    private static boolean day(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
