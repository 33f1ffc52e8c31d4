package id.pendopo.access;

import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts for the organisation. Use cases take an officer as their first parameter, so that they
 * can't be called without one.
 */
public record Officer(
        UUID account, OrganisationId organisation, String name, String email, List<Grant> grants) {

    public Officer {
        grants = List.copyOf(grants);
    }

    /** How the audit trail names this officer. */
    public String actor() {
        return account.toString();
    }

    /** Does the officer hold one of these roles at this place or above it? */
    public boolean mayAt(Placed place, Role... roles) {
        return paths(roles).stream().anyMatch(place.path()::startsWith);
    }

    /** Does the officer hold one of these roles anywhere? */
    public boolean holds(Role... roles) {
        return !paths(roles).isEmpty();
    }

    /** The tops of the subtrees in which the officer holds one of these roles, for SQL scopes. */
    public List<String> paths(Role... roles) {
        var wanted = Set.of(roles);
        return grants.stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(Grant::path)
                .distinct()
                .toList();
    }

    /** Does the officer hold one of these roles for the whole organisation? */
    public boolean holdsForAll(Role... roles) {
        return paths(roles).stream().anyMatch(path -> path.indexOf('/', 1) == path.length() - 1);
    }
}
