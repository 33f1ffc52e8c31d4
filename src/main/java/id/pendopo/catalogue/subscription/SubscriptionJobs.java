package id.pendopo.catalogue.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When those who follow a standard are told, and when wishes that nobody confirmed are forgotten.
 */
@Configuration(proxyBeanMethods = false)
class SubscriptionJobs {

    @Bean
    static RecurringTask<Void> standardNews(Subscriptions subscriptions) {
        return Tasks.recurring("standard-news", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((_, _) -> subscriptions.tell());
    }

    @Bean
    static RecurringTask<Void> forgetSubscriptions(Subscriptions subscriptions) {
        return Tasks.recurring(
                        "forget-subscriptions",
                        Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(3, 20)))
                .execute((_, _) -> subscriptions.forget());
    }
}
