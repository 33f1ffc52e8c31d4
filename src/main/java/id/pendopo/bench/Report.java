package id.pendopo.bench;

import org.jspecify.annotations.Nullable;

/**
 * A made complaint, as somebody might write it.
 *
 * @param incident what it is about; two reports of one incident are duplicates
 * @param lat null where the writer gave no position, like {@code lon}
 * @param daysAgo when it came
 * @param unit code of the office it was sent to; empty where the writer chose none
 */
record Report(
        int incident,
        String category,
        String text,
        @Nullable String region,
        @Nullable Double lat,
        @Nullable Double lon,
        int daysAgo,
        String unit) {

    /** As somebody tells it who does not know the office. */
    Report wordsOnly() {
        return new Report(incident, category, text, region, lat, lon, daysAgo, "");
    }
}
