package id.pendopo.catalogue;

import gg.jte.Content;
import id.pendopo.shared.Page;
import java.util.Optional;

/** What a higher module has to say on the page of a service, to people and to programs. */
public interface ServicePagePart {

    /** Where it stands in the side column: smaller numbers come first. */
    int order();

    /** A block for the side column; empty when there is nothing to show. */
    Optional<Content> aside(Page page, ServiceRef service);

    /** What programs find in the head of the page; empty when there is nothing. */
    default Optional<Content> head(Page page, ServiceRef service) {
        return Optional.empty();
    }
}
