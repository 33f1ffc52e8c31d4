package id.pendopo.followup.follower;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When those who follow are told, and when wishes that nobody confirmed are forgotten. */
@Configuration(proxyBeanMethods = false)
class FollowerJobs {

    @Bean
    static RecurringTask<Void> commitmentNews(Followers followers) {
        return Tasks.recurring("commitment-news", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((_, _) -> followers.tell());
    }

    @Bean
    static RecurringTask<Void> forgetFollowers(Followers followers) {
        return Tasks.recurring(
                        "forget-followers",
                        Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(3, 25)))
                .execute((_, _) -> followers.forget());
    }
}
