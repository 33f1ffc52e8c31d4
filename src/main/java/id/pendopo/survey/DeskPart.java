package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Optional;

/** What a nested package brings to the page on which officers watch a survey. */
public interface DeskPart {

    /** Where it stands: smaller numbers come first. */
    int order();

    /** A section of the page; empty when there is nothing to show. */
    default Optional<Content> section(Watched watched) {
        return Optional.empty();
    }

    /** What waits to be done. */
    default List<Todo> todo(Watched watched) {
        return List.of();
    }

    /** Pages about this survey. */
    default List<Link> links(Watched watched) {
        return List.of();
    }

    /**
     * A survey as an officer looks at it.
     *
     * @param may whether the officer may act on it, not only look
     */
    record Watched(
            Survey survey,
            SurveyLists.Standing standing,
            Progress progress,
            boolean may,
            Page page) {

        /** The survey's own page, or one below it. */
        public String path(String below) {
            return "/petugas/survei/" + survey.code() + below;
        }
    }

    /**
     * Something that waits.
     *
     * @param text in the page's language
     * @param note until when or how many; may be empty
     */
    record Todo(String text, String path, String note) {}

    /**
     * A page.
     *
     * @param text in the page's language
     */
    record Link(String text, String path) {}
}
