package id.pendopo.complaint.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an officer looks for.
 *
 * @param unit code of a unit; its subtree is meant; empty for all
 * @param newest the newest first instead of what is due first
 */
public record Wanted(Filter filter, String words, String unit, boolean newest) {

    static final int MOST_WORDS = 200;

    public static Wanted of(String filter, String words, String unit, String sort) {
        var clean = words.strip().replace("\u0000", "");
        return new Wanted(
                Filter.at(filter),
                clean.length() > MOST_WORDS ? clean.substring(0, MOST_WORDS) : clean,
                unit,
                sort.equals("terbaru"));
    }

    Wanted with(Filter other) {
        return new Wanted(other, words, unit, newest);
    }

    /** The address of the list, up to where a page's number or a case follows. */
    String address() {
        return "/petugas/pengaduan?saring="
                + filter.path()
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                + (unit.isEmpty() ? "" : "&unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8))
                + (newest ? "&urut=terbaru" : "");
    }
}
