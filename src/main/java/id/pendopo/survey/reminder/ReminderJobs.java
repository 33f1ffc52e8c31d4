package id.pendopo.survey.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When officers are reminded: in the morning, before the counters open. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    @Bean
    static RecurringTask<Void> surveyReminders(Reminding reminding) {
        return Tasks.recurring(
                        "survey-reminders",
                        Schedules.daily(ZoneId.of("Asia/Jakarta"), LocalTime.of(6, 30)))
                .execute((_, _) -> reminding.remind());
    }
}
