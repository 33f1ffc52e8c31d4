package id.pendopo.complaint.safe;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled work of the safe desk. */
@Configuration(proxyBeanMethods = false)
class SafeJobs {

    /** After midnight in all three zones: what is written down then tells no time. */
    @Bean
    static RecurringTask<Void> safeAudit(NightAudit audit) {
        var midnight = Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(0, 10));
        return Tasks.recurring("complaint-safe-audit", midnight).execute((_, _) -> audit.run());
    }

    /** Shortly after midnight in all three zones. */
    @Bean
    static RecurringTask<Void> safeShuffle(Shuffle shuffle) {
        var midnight = Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(0, 20));
        return Tasks.recurring("complaint-safe-shuffle", midnight).execute((_, _) -> shuffle.run());
    }
}
