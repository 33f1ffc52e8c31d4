package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.util.UUID;

/**
 * The second proof that an account may ask for when somebody signs in. The package {@code
 * secondfactor} answers.
 */
public interface SecondFactor {

    /** Is the account asked for it? */
    boolean on(OrganisationId organisation, UUID account);

    /** Is this its code of the moment, or one of its recovery codes? It is spent by that. */
    boolean proves(OrganisationId organisation, UUID account, String typed);

    /** Asks no more, in the caller's transaction; false when it did not ask. */
    boolean forget(OrganisationId organisation, UUID account);
}
