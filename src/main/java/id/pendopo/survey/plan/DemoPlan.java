package id.pendopo.survey.plan;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sample plan of the fictional regency's running survey. */
@Component
class DemoPlan implements DemoPart {

    /** Users of its services in a year, in the survey's order; together its population. */
    private static final List<Long> SIZES = List.of(900L, 500L, 300L, 60L);

    private final StratumStore store;

    DemoPlan(StratumStore store) {
        this.store = store;
    }

    /** After the surveys and their reports. */
    @Override
    public int order() {
        return 24;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        store.planRunning(organisation, SIZES);
    }
}
