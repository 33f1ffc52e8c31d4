package id.pendopo.catalogue.standard;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When texts that nobody came back to are thrown away. */
@Configuration(proxyBeanMethods = false)
class UnsavedJobs {

    @Bean
    static RecurringTask<Void> unsavedTextsLeft(UnsavedTexts texts) {
        return Tasks.recurring(
                        "unsaved-texts",
                        Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(2, 50)))
                .execute((_, _) -> texts.purge());
    }
}
