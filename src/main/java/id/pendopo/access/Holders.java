package id.pendopo.access;

import id.pendopo.shared.OrganisationId;
import java.util.List;

/** Tells who holds a role, so that they can be written to. The {@code identity} module answers. */
public interface Holders {

    /** The owner of an account. */
    record Holder(String name, String email) {}

    /**
     * Those who hold the role nearest to the place: there, or else at the first place above where
     * somebody holds it.
     */
    List<Holder> nearest(OrganisationId organisation, Placed place, Role role);
}
