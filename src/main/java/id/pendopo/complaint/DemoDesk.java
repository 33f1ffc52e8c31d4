package id.pendopo.complaint;

import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The example regency: its inspectorate looks into suspected misconduct. */
@Component
class DemoDesk implements DemoPart {

    private final SettingStore settings;
    private final Organisations organisations;

    DemoDesk(SettingStore settings, Organisations organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        organisations
                .unit(organisation, "RSK-INSPEKTORAT")
                .ifPresent(unit -> settings.supervision(organisation, unit.id()));
    }
}
