package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.complaint.SettingStore;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which unit looks into the conduct of officials. */
@Component
class Supervision {

    private final SettingStore settings;
    private final Organisations organisations;
    private final AuditTrail audit;

    Supervision(SettingStore settings, Organisations organisations, AuditTrail audit) {
        this.settings = settings;
        this.organisations = organisations;
        this.audit = audit;
    }

    Optional<Unit> unit(OrganisationId organisation) {
        return settings.supervision(organisation)
                .flatMap(id -> organisations.unit(organisation, id));
    }

    List<Unit> units(OrganisationId organisation) {
        return organisations.units(organisation).stream().filter(Unit::active).toList();
    }

    /** The whole organisation's affair: whoever settles it is an administrator of its root. */
    @Transactional
    public Outcome<Unit> settle(Officer officer, String code) {
        var organisation = officer.organisation();
        if (!officer.mayAt(organisations.root(organisation), id.pendopo.access.Role.ADMIN)) {
            return Outcome.refused("unit", Refusal.NOT_YOUR_UNIT);
        }
        var unit = organisations.unit(organisation, code).filter(Unit::active);
        if (unit.isEmpty()) {
            return Outcome.refused("unit", Refusal.UNIT_MISSING);
        }
        settings.supervision(organisation, unit.get().id());
        audit.record(
                organisation,
                officer.actor(),
                "complaint.supervision_set",
                unit.get().code(),
                Map.of());
        return Outcome.done(unit.get());
    }
}
