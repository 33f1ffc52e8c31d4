package id.pendopo.catalogue.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to files of services by the clock. */
@Configuration(proxyBeanMethods = false)
class ServiceImportJobs {

    /** A file that nobody took is forgotten after so long. */
    static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static RecurringTask<Void> serviceImportWork(ImportWork work) {
        return Tasks.recurring("catalogue-import-work", FixedDelay.of(Duration.ofSeconds(3)))
                .execute(
                        (_, _) -> {
                            while (work.next()) {
                                // One after the other, so that readers keep their share.
                            }
                        });
    }

    @Bean
    static RecurringTask<Void> serviceImportPurge(ImportWorkStore store, Clock clock) {
        return Tasks.recurring("catalogue-import-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> store.purge(clock.instant().minus(KEPT)));
    }
}
