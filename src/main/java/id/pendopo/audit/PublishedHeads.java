package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the end of each trail to everybody: what others keep, nobody here can change. */
@Component
class PublishedHeads {

    /** A day of hours. */
    private static final int SHOWN = 24;

    private final PublishedStore store;
    private final Clock clock;

    PublishedHeads(PublishedStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A trail that did not grow has nothing new to show. */
    @Transactional
    public void publish() {
        store.publish(clock.instant());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PublishedHead> latest(OrganisationId organisation) {
        return store.latest(organisation, SHOWN);
    }
}
