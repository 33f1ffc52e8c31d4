package id.pendopo.complaint.desk;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of officers: cleaned, and begun with a text in which something is left to be filled in. */
final class Words {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}\\n]{1,40})}");

    private Words() {}

    /** With line ends of one kind, and without the one character that PostgreSQL does not keep. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "");
    }

    /** What stands in braces is put in; what is not known stays, so that somebody fills it in. */
    static String filled(String text, Map<String, String> known) {
        return BLANK.matcher(text)
                .replaceAll(
                        match ->
                                java.util.regex.Matcher.quoteReplacement(
                                        known.getOrDefault(match.group(1).strip(), match.group())));
    }

    /** What is still in braces. */
    static List<String> blanks(String text) {
        return BLANK.matcher(text).results().map(match -> match.group()).distinct().toList();
    }
}
