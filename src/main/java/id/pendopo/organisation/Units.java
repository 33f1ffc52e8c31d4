package id.pendopo.organisation;

import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to the tree. */
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
    public Outcome<Unit> add(OrganisationId organisation, String actor, UnitForm form) {
        var refusal = check(organisation, form, null);
        if (refusal != null) {
            return refusal;
        }
        var parent =
                form.parent().isEmpty() ? organisations.root(organisation).code() : form.parent();
        var outcome =
                organisations.add(
                        organisation, parent, unit(form, new UnitId(Ids.next()), "", null));
        if (outcome instanceof Outcome.Done<Unit>(var unit)) {
            audit.record(organisation, actor, "unit.added", unit.code(), Map.of("parent", parent));
        }
        return outcome;
    }

    /** Changes a unit; moving it takes everything below along. The code stays. */
    @Transactional
    public Outcome<Unit> change(
            OrganisationId organisation, String actor, Unit old, UnitForm form) {
        var refusal = check(organisation, form, old);
        if (refusal != null) {
            return refusal;
        }
        var above =
                old.parent() == null
                        ? Optional.<Unit>empty()
                        : organisations.unit(organisation, form.parent());
        var path = above.map(Unit::path).orElse("/") + old.code() + "/";
        var unit = unit(form, old.id(), path, above.map(Unit::id).orElse(null));
        tree.change(organisation, unit);
        if (!path.equals(old.path())) {
            tree.move(organisation, old.path(), path);
        }
        organisations.forget(organisation);
        audit.record(organisation, actor, "unit.changed", old.code(), Map.of("path", path));
        return Outcome.done(unit);
    }

    private @Nullable Outcome<Unit> check(
            OrganisationId organisation, UnitForm form, @Nullable Unit old) {
        if (!form.problems().isEmpty()) {
            return Outcome.refused(form.problems());
        }
        if (!form.regionCode().isEmpty() && !store.hasRegion(form.regionCode())) {
            return Outcome.refused("wilayah", Refusal.REGION_UNKNOWN, form.regionCode());
        }
        if (old == null || old.parent() == null) {
            return null;
        }
        var parent = organisations.unit(organisation, form.parent());
        if (parent.isEmpty()) {
            return Outcome.refused("induk", Refusal.UNIT_UNKNOWN, form.parent());
        }
        return parent.get().within(old.path())
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
