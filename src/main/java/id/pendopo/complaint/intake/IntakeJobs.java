package id.pendopo.complaint.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to drafts by the clock. */
@Configuration(proxyBeanMethods = false)
class IntakeJobs {

    @Bean
    static RecurringTask<Void> complaintDraftPurge(ComplaintDrafts drafts) {
        return Tasks.recurring("complaint-draft-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> drafts.purge());
    }
}
