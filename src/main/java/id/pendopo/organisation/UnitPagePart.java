package id.pendopo.organisation;

import gg.jte.Content;
import id.pendopo.shared.Page;
import java.util.Optional;

/** A module's section of a unit's page. */
public interface UnitPagePart {

    /** Where it stands: smaller numbers come first. */
    int order();

    /** The section for this unit; empty when there is nothing to show. */
    Optional<Content> section(Page page, Unit unit);
}
