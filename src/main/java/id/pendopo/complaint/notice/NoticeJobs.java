package id.pendopo.complaint.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When morning letters are written: as units open, here earlier and there later. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    @Bean
    static RecurringTask<Void> complaintMorning(MorningLetters letters) {
        return Tasks.recurring("complaint-morning", FixedDelay.of(Duration.ofMinutes(20)))
                .execute((_, _) -> letters.write());
    }
}
