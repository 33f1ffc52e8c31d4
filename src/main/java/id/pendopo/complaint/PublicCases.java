package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;

/** The cases that everybody may read, for modules that lead to them. */
public interface PublicCases {

    /**
     * A public case.
     *
     * @param title as everybody may read it now
     * @param owner the unit that handles it
     */
    record Known(String code, String title, UnitId owner) {}

    /** Empty when there is none, or when it is not public, or no longer. */
    Optional<Known> find(OrganisationId organisation, String code);

    /**
     * The public case to which an officer joined this one, which tells of the same. Empty when it
     * stands by itself, or when the main one is not public, or no longer.
     */
    Optional<Known> main(OrganisationId organisation, String code);
}
