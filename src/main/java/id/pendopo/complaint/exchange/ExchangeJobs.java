package id.pendopo.complaint.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens by the clock to what comes from elsewhere. */
@Configuration(proxyBeanMethods = false)
class ExchangeJobs {

    /** A file that nobody took is forgotten after so long: it tells of people. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static RecurringTask<Void> complaintImportPurge(CaseImportStore store, Clock clock) {
        return Tasks.recurring("complaint-import-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> store.purge(clock.instant().minus(KEPT)));
    }
}
