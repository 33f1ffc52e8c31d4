package id.pendopo.complaint.publication;

import id.pendopo.complaint.cluster.Mate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as everybody may see it.
 *
 * @param clock what its clocks show, one sentence each
 * @param mates what everybody may know of the cases that it stands with
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
        List<Mate> mates,
        @Nullable Integer rating) {

    /** Was it joined to another public one? */
    boolean joined() {
        return mates.stream().anyMatch(Mate::main);
    }

    /**
     * Something that happened.
     *
     * @param words what the officers wrote, without what leads to a person; empty when nothing
     */
    record Line(String date, String sentence, List<String> words) {}
}
