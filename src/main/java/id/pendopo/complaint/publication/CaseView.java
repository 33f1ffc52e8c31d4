package id.pendopo.complaint.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as everybody may see it.
 *
 * @param clock what its clocks show, one sentence each
 */
record CaseView(
        String code,
        String title,
        List<String> paragraphs,
        String language,
        String category,
        String caseClass,
        String unit,
        String received,
        Standing standing,
        List<String> clock,
        List<Line> history,
        @Nullable Integer rating) {

    /**
     * Something that happened.
     *
     * @param words what the officers wrote, without what leads to a person; empty when nothing
     */
    record Line(String date, String sentence, List<String> words) {}
}
