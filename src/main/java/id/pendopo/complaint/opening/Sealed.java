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
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may ask to see an identity, and who may agree to it. Officers for complaints and inspectors
 * that handle the case may ask; they may agree to what another of them asked, and so may auditors,
 * who handle no case and see nothing of it but the request. Thus a house with one officer for
 * complaints has a second pair of eyes, too. Nobody with any role in the unit complained about may
 * do either; heads of units and units that help never may.
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

    /**
     * Is it about the whole organisation? Then everybody here works in what is complained about,
     * and there is neither a first nor a second person.
     */
    public boolean never(Complaint c) {
        return targets(c).anyMatch(unit -> unit.parent() == null);
    }

    /** May the officer decide on what somebody else asked? */
    boolean mayDecide(Officer officer, Complaint c) {
        return mayAsk(officer, c) || audits(officer, c);
    }

    /**
     * Would the officer decide also without what the asker lends them? Two people with one right
     * are no two pairs of eyes.
     */
    boolean mayDecide(Officer officer, Complaint c, UUID asker) {
        var lent = store.lent(officer.organisation(), officer.account(), asker);
        if (lent.isEmpty()) {
            return mayDecide(officer, c);
        }
        var grants =
                officer.grants().stream()
                        .filter(
                                grant ->
                                        !lent.contains(
                                                new OpeningStore.Lent(grant.role(), grant.unit())))
                        .toList();
        return mayDecide(officer, c)
                && mayDecide(
                        new Officer(
                                officer.account(),
                                officer.organisation(),
                                officer.name(),
                                officer.email(),
                                grants),
                        c);
    }

    private boolean audits(Officer officer, Complaint c) {
        return officer.organisation().equals(c.organisation())
                && outside(officer, c)
                && organisations
                        .unit(c.organisation(), c.owner())
                        .filter(unit -> officer.mayAt(unit, Role.AUDITOR))
                        .isPresent();
    }

    /** The name of the unit that has the case. */
    String unit(Complaint c) {
        return organisations.unit(c.organisation(), c.owner()).map(Unit::shortName).orElse("");
    }

    /** How many requests of others wait for this officer. */
    public int waiting(Officer officer) {
        return waitingFor(officer).size();
    }

    /** A request and its case. */
    record Asked(Opening opening, Complaint complaint) {}

    List<Asked> waitingFor(Officer officer) {
        if (!officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.AUDITOR)) {
            return List.of();
        }
        return store.undecided(officer.organisation()).stream()
                .filter(one -> !one.askedBy().equals(officer.account()))
                .flatMap(
                        one ->
                                book
                                        .find(officer.organisation(), one.complaint())
                                        .filter(c -> mayDecide(officer, c, one.askedBy()))
                                        .map(c -> new Asked(one, c))
                                        .stream())
                .toList();
    }

    /** The role in which the officer may; empty when they may not. */
    Optional<Role> right(Officer officer, Complaint c) {
        if (!reach.acts(officer, c) || !outside(officer, c)) {
            return Optional.empty();
        }
        var owner = organisations.unit(c.organisation(), c.owner());
        var watching = owner.filter(unit -> unit.within(reach.supervision(c).path())).isPresent();
        return owner.flatMap(
                unit ->
                        officer.grants().stream()
                                .filter(grant -> ROLES.contains(grant.role()))
                                .filter(grant -> unit.within(grant.path()))
                                .map(Grant::role)
                                .sorted(
                                        (one, other) ->
                                                watching
                                                        ? other.compareTo(one)
                                                        : one.compareTo(other))
                                .findFirst());
    }

    private Stream<Unit> targets(Complaint c) {
        return Stream.of(Optional.ofNullable(c.target()), Optional.ofNullable(c.firstTarget()))
                .flatMap(Optional::stream)
                .flatMap(target -> organisations.unit(c.organisation(), target).stream());
    }

    /** No role whatever in a unit that the reporter or the desk named, or below it. */
    private boolean outside(Officer officer, Complaint c) {
        return targets(c)
                .noneMatch(
                        unit ->
                                officer.grants().stream()
                                        .anyMatch(grant -> grant.path().startsWith(unit.path())));
    }
}
