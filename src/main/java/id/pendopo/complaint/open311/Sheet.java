package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Reply;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param more whether there is a next page
 * @param last the line behind which that one begins; null where only numbers lead on
 */
record Sheet(Reply reply, int number, boolean more, @Nullable Cursor last) {

    /** Without a next page. */
    static Sheet only(Reply reply) {
        return new Sheet(reply, 1, false, null);
    }

    /**
     * Of lines that begin with this page, and have one more when there is a next page.
     *
     * @param last the cursor of a line; null where only numbers lead on
     */
    static <T> Sheet of(
            Wanted.Leaf asked,
            List<T> lines,
            Function<List<T>, Reply> reply,
            Function<T, @Nullable Cursor> last) {
        if (lines.size() <= asked.size()) {
            return new Sheet(reply.apply(lines), asked.number(), false, null);
        }
        var shown = lines.subList(0, asked.size());
        return new Sheet(reply.apply(shown), asked.number(), true, last.apply(shown.getLast()));
    }
}
