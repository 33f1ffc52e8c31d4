package id.pendopo.audit;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fictional regency records that it moved in, and shows the end of its trail at once. */
@Component
class DemoHeads implements DemoPart {

    private final AuditTrail trail;
    private final PublishedHeads heads;

    DemoHeads(AuditTrail trail, PublishedHeads heads) {
        this.trail = trail;
        this.heads = heads;
    }

    /** After everybody who acts. */
    @Override
    public int order() {
        return 990;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        trail.record(organisation, "demo", "demo.moved_in", "", Map.of());
        trail.settle();
        heads.publish();
    }
}
