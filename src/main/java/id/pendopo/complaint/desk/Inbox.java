package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Reach;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cases that an officer may see, in the order in which they want looking after. */
@Component
public class Inbox {

    static final int SIZE = 25;

    /** What a machine held is shown in pages of so many, so that what is alike meets. */
    static final int MOST_HELD = 1_000;

    private static final Set<Role> ROLES =
            Set.of(Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD);

    private final InboxStore store;
    private final Reach reach;
    private final Clockwork clockwork;
    private final Organisations organisations;

    Inbox(InboxStore store, Reach reach, Clockwork clockwork, Organisations organisations) {
        this.store = store;
        this.reach = reach;
        this.clockwork = clockwork;
        this.organisations = organisations;
    }

    public Scope scope(Officer officer) {
        var units = reach.units(officer);
        return new Scope(
                officer.organisation(),
                officer.account(),
                units.plain(),
                units.all(),
                units.held(),
                units.watching(),
                officer.grants().stream()
                        .filter(grant -> ROLES.contains(grant.role()))
                        .map(grant -> grant.unit())
                        .distinct()
                        .toList(),
                clockwork.today(officer.organisation()));
    }

    long count(Scope scope, Wanted wanted) {
        return store.count(scope, wanted, within(scope, wanted.unit()));
    }

    List<InboxStore.Row> list(Scope scope, Wanted wanted, int offset, int most) {
        return store.list(scope, wanted, within(scope, wanted.unit()), offset, most);
    }

    InboxStore.Counts counts(Scope scope) {
        return store.counts(scope);
    }

    /** Units of which the officer sees cases, each after its parent. */
    public List<Unit> units(Scope scope) {
        return organisations.units(scope.organisation()).stream()
                .filter(
                        unit ->
                                scope.plain().contains(unit.id().value())
                                        || scope.all().contains(unit.id().value()))
                .toList();
    }

    /** The subtree of a unit; nothing where no unit is asked for. An unknown unit has no cases. */
    public List<UUID> within(Scope scope, String code) {
        if (code.isEmpty()) {
            return List.of();
        }
        var top = organisations.unit(scope.organisation(), code);
        if (top.isEmpty()) {
            return List.of(new UUID(0, 0));
        }
        return organisations.units(scope.organisation()).stream()
                .filter(unit -> unit.within(top.get().path()))
                .map(unit -> unit.id().value())
                .toList();
    }
}
