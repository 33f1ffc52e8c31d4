package id.pendopo.complaint.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When cases are looked at: all day long, since units open at different hours. */
@Configuration(proxyBeanMethods = false)
class DeadlineJobs {

    @Bean
    static RecurringTask<Void> complaintWatch(Watch watch) {
        return Tasks.recurring("complaint-watch", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> watch.look());
    }

    @Bean
    static RecurringTask<Void> complaintRecount(Recount recount) {
        return Tasks.recurring("complaint-recount", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> recount.run());
    }
}
