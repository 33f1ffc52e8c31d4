package id.pendopo.complaint.desk;

import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases as an officer sees it.
 *
 * @param floods codes of what a machine held, those that are alike together; only where they are
 *     shown
 * @param sorts whether the officer tells abuse from complaints
 * @param foundHeld how many of those that a machine held are what is searched for
 */
record InboxView(
        Wanted wanted,
        InboxStore.Counts counts,
        List<Link> saved,
        List<Line> lines,
        Paging paging,
        List<Option> units,
        List<Flood> floods,
        boolean sorts,
        long foundHeld,
        boolean keys) {

    /** Some that are alike. */
    record Flood(String title, String language, List<String> codes) {

        /** As many as can be decided on together. */
        List<String> chosen() {
            return codes.subList(0, Math.min(codes.size(), Bulk.MOST_HELD));
        }

        boolean whole() {
            return codes.size() <= Bulk.MOST_HELD;
        }
    }

    /** Does something stand apart that this officer sorts? */
    boolean apart() {
        return sorts && counts.held() > 0 && wanted.filter() != Filter.HELD;
    }

    /** A saved filter. */
    record Link(String id, String name, String path, long count, boolean here) {}

    /**
     * One case.
     *
     * @param due until when, in words; empty when the organisation has nothing to do
     */
    record Line(
            String code,
            String title,
            String language,
            Due due,
            String status,
            String kind,
            boolean secret,
            boolean unreached,
            String unit,
            @Nullable String handler,
            boolean here) {}

    /** Until when something has to be done, in words. */
    record Due(String words, String kind) {

        static final Due NONE = new Due("", "");
    }
}
