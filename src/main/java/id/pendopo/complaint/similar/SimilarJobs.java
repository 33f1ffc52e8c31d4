package id.pendopo.complaint.similar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When public cases are looked for that came without a turn of their own. */
@Configuration(proxyBeanMethods = false)
class SimilarJobs {

    @Bean
    static RecurringTask<Void> complaintGists(Gists gists) {
        return Tasks.recurring("complaint-gists", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> gists.catchUp());
    }
}
