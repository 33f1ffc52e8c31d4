package id.pendopo.complaint.publication;

import java.util.List;

/**
 * A case in the public list.
 *
 * @param language of the title and of what was written
 * @param facts what else is said of it, in the page's language
 */
record CaseCard(
        String code,
        String title,
        String excerpt,
        String language,
        String unit,
        Standing standing,
        List<String> facts) {

    private static final int LONG = 180;

    /** The beginning of what was written, whole words only. */
    static String excerpt(String body) {
        var plain = body.replaceAll("\\s+", " ").strip();
        if (plain.length() <= LONG) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONG);
        return plain.substring(0, end < LONG / 2 ? LONG : end) + "…";
    }
}
