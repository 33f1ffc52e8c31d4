package id.pendopo.complaint.similar;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Cases of the example were written without a turn of their own: they are looked for at once. */
@Component
class DemoGists implements DemoPart {

    private final Gists gists;

    DemoGists(Gists gists) {
        this.gists = gists;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        gists.catchUp();
    }
}
