package id.pendopo.complaint.desk;

import id.pendopo.shared.OrganisationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of officers, for other officers. */
@Component
class People {

    private final PeopleStore store;

    People(PeopleStore store) {
        this.store = store;
    }

    Map<UUID, String> names(
            OrganisationId organisation, Collection<? extends @Nullable UUID> accounts) {
        var known = new ArrayList<UUID>();
        for (var account : accounts) {
            if (account != null && !known.contains(account)) {
                known.add(account);
            }
        }
        return known.isEmpty() ? Map.of() : new HashMap<>(store.names(organisation, known));
    }

    /** The account that acted; null when it was a reporter or a job. */
    static @Nullable UUID account(String actor) {
        try {
            return actor.length() == 36 ? UUID.fromString(actor) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
