package id.pendopo.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled work of the outbox, and the way out of the house. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    static MailSettings mailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${pendopo.mail.from:}") String from,
            @Value("${spring.mail.username:}") String user) {
        var sender = from.isBlank() ? user : from;
        return new MailSettings(host, sender.contains("@") ? sender : "pendopo@" + host);
    }

    @Bean
    static Task<?> sendMessages(Sending sending) {
        return Tasks.recurring("notification.send", Schedules.fixedDelay(Duration.ofSeconds(10)))
                .execute((_, _) -> sending.sendDue());
    }

    @Bean
    static Task<?> forgetMessages(Sending sending) {
        return Tasks.recurring("notification.forget", Schedules.fixedDelay(Duration.ofDays(1)))
                .execute((_, _) -> sending.forget());
    }
}
