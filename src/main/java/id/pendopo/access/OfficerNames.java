package id.pendopo.access;

import id.pendopo.shared.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells whose account it is, where only its id was written down. The {@code identity} module
 * answers, for officers alone: accounts of citizens have no name here.
 */
public interface OfficerNames {

    /**
     * The names of those among these who are officers.
     *
     * @param actors as {@link Officer#actor()} says them; anything else is passed over
     */
    Map<String, String> names(OrganisationId organisation, Collection<String> actors);

    /** The accounts of officers whose name has these words in it, at most so many. */
    List<String> called(OrganisationId organisation, String words, int most);
}
