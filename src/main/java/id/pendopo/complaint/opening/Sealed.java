package id.pendopo.complaint.opening;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Reach;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may ask to see an identity or agree to it: officers for complaints and inspectors whose right
 * comes from outside the unit complained about. Heads of units and units that help never may.
 */
@Component
public class Sealed {

    private static final Set<Role> ROLES = Set.of(Role.COMPLAINT_OFFICER, Role.INSPECTOR);

    private final Identities identities;
    private final Reach reach;
    private final Organisations organisations;
    private final OpeningStore store;
    private final CaseBook book;

    Sealed(
            Identities identities,
            Reach reach,
            Organisations organisations,
            OpeningStore store,
            CaseBook book) {
        this.identities = identities;
        this.reach = reach;
        this.organisations = organisations;
        this.store = store;
        this.book = book;
    }

    /** Is it known, under seal, who complained? */
    public boolean known(Complaint c) {
        return identities.known(c);
    }

    public boolean mayAsk(Officer officer, Complaint c) {
        return right(officer, c).isPresent();
    }

    /** How many requests of others wait for this officer. */
    public int waiting(Officer officer) {
        return waitingFor(officer).size();
    }

    /** A request and its case. */
    record Asked(Opening opening, Complaint complaint) {}

    List<Asked> waitingFor(Officer officer) {
        if (!officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR)) {
            return List.of();
        }
        return store.undecided(officer.organisation()).stream()
                .filter(one -> !one.askedBy().equals(officer.account()))
                .flatMap(
                        one ->
                                book
                                        .find(officer.organisation(), one.complaint())
                                        .filter(c -> mayAsk(officer, c))
                                        .map(c -> new Asked(one, c))
                                        .stream())
                .toList();
    }

    /** The role in which the officer may; empty when they may not. */
    Optional<Role> right(Officer officer, Complaint c) {
        if (!reach.acts(officer, c)) {
            return Optional.empty();
        }
        var owner = organisations.unit(c.organisation(), c.owner());
        var accused =
                c.target() == null
                        ? Optional.<Unit>empty()
                        : organisations.unit(c.organisation(), c.target());
        var watching = owner.filter(unit -> unit.within(reach.supervision(c).path())).isPresent();
        return owner.flatMap(
                unit ->
                        officer.grants().stream()
                                .filter(grant -> ROLES.contains(grant.role()))
                                .filter(grant -> unit.within(grant.path()))
                                .filter(grant -> outside(grant, accused))
                                .map(Grant::role)
                                .sorted(
                                        (one, other) ->
                                                watching
                                                        ? other.compareTo(one)
                                                        : one.compareTo(other))
                                .findFirst());
    }

    private static boolean outside(Grant grant, Optional<Unit> accused) {
        return accused.isEmpty() || !grant.path().startsWith(accused.get().path());
    }
}
