package id.pendopo.complaint;

import gg.jte.Content;
import id.pendopo.access.Officer;
import id.pendopo.shared.Page;
import java.util.Optional;

/** A module's section on the pages of a case. */
public interface CasePart {

    /** For whoever reads the public case, and for who complained. */
    Optional<Content> told(Page page, String code);

    /** For officers who have the case before them. */
    Optional<Content> desk(Page page, Officer officer, String code);
}
