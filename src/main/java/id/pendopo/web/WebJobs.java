package id.pendopo.web;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled work of the web floor. */
@Configuration(proxyBeanMethods = false)
class WebJobs {

    @Bean
    static Task<?> forgetRequestKeys(Idempotency idempotency) {
        return Tasks.recurring("web.forget-request-keys", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> idempotency.purge());
    }

    @Bean
    static Task<?> forgetRates(RateLimit limits) {
        return Tasks.recurring("web.forget-rates", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> limits.purge());
    }
}
