package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.shared.Page;
import java.util.Optional;

/** A module's section of the page on which everybody reads what a survey found. */
public interface ResultPart {

    /**
     * The section for this survey; empty when there is nothing to show.
     *
     * @param survey code of a published survey
     */
    Optional<Content> section(Page page, String survey);
}
