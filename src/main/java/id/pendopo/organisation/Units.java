package id.pendopo.organisation;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to the tree: each to the part below the units they look after. */
@Component
class Units {

    private final Organisations organisations;
    private final OrganisationStore store;
    private final UnitStore tree;
    private final AuditTrail audit;

    Units(Organisations organisations, OrganisationStore store, UnitStore tree, AuditTrail audit) {
        this.organisations = organisations;
        this.store = store;
        this.tree = tree;
        this.audit = audit;
    }

    /** Adds a unit below its parent. */
    @Transactional
    public Outcome<Unit> add(Officer officer, UnitForm form) {
        var organisation = officer.organisation();
        var above =
                form.parent().isEmpty()
                        ? Optional.of(organisations.root(organisation))
                        : organisations.unit(organisation, form.parent());
        var refusal = check(officer, form, above, null);
        if (refusal != null) {
            return refusal;
        }
        var parent = above.orElseThrow().code();
        var outcome =
                organisations.add(
                        organisation, parent, unit(form, new UnitId(Ids.next()), "", null));
        if (outcome instanceof Outcome.Done<Unit>(var unit)) {
            audit.record(
                    organisation,
                    officer.actor(),
                    "unit.added",
                    unit.code(),
                    Map.of("parent", parent));
        }
        return outcome;
    }

    /** Changes a unit; moving it takes everything below along. The code stays. */
    @Transactional
    public Outcome<Unit> change(Officer officer, Unit old, UnitForm form) {
        var organisation = officer.organisation();
        var above =
                old.parent() == null
                        ? Optional.<Unit>empty()
                        : organisations.unit(organisation, form.parent());
        var refusal = check(officer, form, above, old);
        if (refusal != null) {
            return refusal;
        }
        var path = above.map(Unit::path).orElse("/") + old.code() + "/";
        var unit = unit(form, old.id(), path, above.map(Unit::id).orElse(null));
        tree.change(organisation, unit);
        if (!path.equals(old.path())) {
            tree.move(organisation, old.path(), path);
        }
        organisations.forget(organisation);
        audit.record(
                organisation, officer.actor(), "unit.changed", old.code(), Map.of("path", path));
        return Outcome.done(unit);
    }

    /**
     * What is wrong; null when nothing is.
     *
     * @param above where the unit is to stand; empty for the root, or when there is no such unit
     * @param old null for a new unit
     */
    private @Nullable Outcome<Unit> check(
            Officer officer, UnitForm form, Optional<Unit> above, @Nullable Unit old) {
        if (old != null && !officer.mayAt(old, Role.ADMIN)) {
            return Outcome.refused("", Refusal.UNIT_NOT_YOURS, old.name());
        }
        if (!form.problems().isEmpty()) {
            return Outcome.refused(form.problems());
        }
        if (!form.regionCode().isEmpty() && !store.hasRegion(form.regionCode())) {
            return Outcome.refused("wilayah", Refusal.REGION_UNKNOWN, form.regionCode());
        }
        if (old != null && old.parent() == null) {
            return null;
        }
        if (above.isEmpty()) {
            return Outcome.refused("induk", Refusal.UNIT_UNKNOWN, form.parent());
        }
        var parent = above.get();
        boolean stays = old != null && parent.id().equals(old.parent());
        // Rights follow the tree: whoever moves a unit moves who has a say in it.
        if (!stays && !officer.mayAt(parent, Role.ADMIN)) {
            return Outcome.refused("induk", Refusal.UNIT_NOT_YOURS, parent.name());
        }
        return old != null && parent.within(old.path())
                ? Outcome.refused("induk", Refusal.UNIT_BELOW_ITSELF)
                : null;
    }

    private static Unit unit(UnitForm form, UnitId id, String path, @Nullable UnitId parent) {
        return new Unit(
                id,
                form.code(),
                parent,
                path,
                form.name(),
                form.shortName().isEmpty() ? form.name() : form.shortName(),
                form.kind(),
                form.address(),
                form.regionCode().isEmpty() ? null : form.regionCode(),
                form.phone(),
                form.email(),
                form.whatsapp(),
                form.position(),
                form.hours(),
                form.accessibility(),
                true);
    }
}
