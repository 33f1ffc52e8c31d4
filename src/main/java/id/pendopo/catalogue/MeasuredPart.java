package id.pendopo.catalogue;

import gg.jte.Content;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import java.util.Optional;

/** What a higher module measured of a unit that pledges: it stands beside the pledge. */
public interface MeasuredPart {

    /** Where it stands: smaller numbers come first. */
    int order();

    /** A block for the side column; empty when nothing was measured. */
    Optional<Content> measured(Page page, Unit unit);
}
