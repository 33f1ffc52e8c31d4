package id.pendopo.catalogue.standard;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes down when the standards of the fictional regency were decreed. */
@Component
class DemoDecisions implements DemoPart {

    private final DecisionStore store;

    DemoDecisions(DecisionStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        store.remember(organisation);
    }
}
