package id.pendopo.shared;

import gg.jte.Content;
import java.util.Optional;

/** A module's section of the home page. */
public interface HomePart {

    /** Where it stands: smaller numbers come first. */
    int order();

    /**
     * The section for this page's organisation and language; empty when there is nothing to show.
     */
    Optional<Content> section(Page page);
}
