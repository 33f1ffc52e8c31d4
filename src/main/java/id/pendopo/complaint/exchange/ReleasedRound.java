package id.pendopo.complaint.exchange;

import id.pendopo.shared.SiteSource;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Goes through the e-mails whose senders are owed a receipt, each by itself. */
@Component
class ReleasedRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasedRound.class);

    /** The others wait for the next round. */
    private static final int MOST = 200;

    private static final Duration LATER = Duration.ofHours(1);

    private final ReleasedMail released;
    private final SiteSource sites;
    private final Clock clock;

    ReleasedRound(ReleasedMail released, SiteSource sites, Clock clock) {
        this.released = released;
        this.sites = sites;
        this.clock = clock;
    }

    void go() {
        var site = sites.forHost("");
        if (!site.prepared()) {
            return;
        }
        var now = clock.instant();
        for (var owed : released.due(site, now, MOST)) {
            try {
                if (!released.answer(site, owed, now)) {
                    return;
                }
            } catch (TransientDataAccessException
                    | DataAccessResourceFailureException
                    | TransactionException e) {
                throw e;
            } catch (RuntimeException e) {
                // One that cannot be made does not hold up the others.
                LOG.warn("A receipt could not be made: {}", e.getClass().getSimpleName());
                released.putOff(site, owed, now.plus(LATER));
            }
        }
    }
}
