package id.pendopo.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled work of the audit trail. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    @Bean
    static Task<?> publishHeads(PublishedHeads heads) {
        return Tasks.recurring("audit.publish-heads", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> heads.publish());
    }
}
