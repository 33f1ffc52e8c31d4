package id.pendopo.catalogue.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When heads of units are reminded: in the morning, before the counters open. */
@Configuration(proxyBeanMethods = false)
class ReviewJobs {

    @Bean
    static RecurringTask<Void> standardReviews(Reviews reviews) {
        return Tasks.recurring(
                        "standard-reviews",
                        Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(6, 40)))
                .execute((_, _) -> reviews.remind());
    }
}
