package id.pendopo.identity;

import id.pendopo.access.Holders;
import id.pendopo.access.Placed;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the officers who hold a role nearest to a unit; locked and invited accounts are none. */
@Component
class RoleHolders implements Holders {

    private record Held(Holder holder, String path) {}

    private final HolderStore store;
    private final Organisations organisations;

    RoleHolders(HolderStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Override
    public List<Holder> nearest(OrganisationId organisation, Placed place, Role role) {
        var above =
                store.holding(organisation, role).stream()
                        .flatMap(
                                held ->
                                        organisations.unit(organisation, held.unit()).stream()
                                                .map(unit -> new Held(held.holder(), unit.path())))
                        .filter(held -> place.path().startsWith(held.path()))
                        .toList();
        int depth = above.stream().mapToInt(held -> held.path().length()).max().orElse(0);
        return above.stream()
                .filter(held -> held.path().length() == depth)
                .map(Held::holder)
                .distinct()
                .toList();
    }
}
