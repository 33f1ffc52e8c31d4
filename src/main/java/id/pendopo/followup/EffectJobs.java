package id.pendopo.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When complaints are asked what came of commitments. */
@Configuration(proxyBeanMethods = false)
class EffectJobs {

    @Bean
    static RecurringTask<Void> measureByComplaints(Effects effects) {
        return Tasks.recurring(
                        "measure-by-complaints",
                        Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(3, 35)))
                .execute((_, _) -> effects.look());
    }
}
