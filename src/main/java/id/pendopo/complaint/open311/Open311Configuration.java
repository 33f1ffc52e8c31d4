package id.pendopo.complaint.open311;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filter of this door, and what happens by the clock to what other systems tried. */
@Configuration(proxyBeanMethods = false)
class Open311Configuration {

    @Bean
    static FilterRegistrationBean<OwnReading> ownReading() {
        var registration = new FilterRegistrationBean<>(new OwnReading());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 26);
        return registration;
    }

    @Bean
    static RecurringTask<Void> open311TrialPurge(TrialStore store, RuleStore rules, Clock clock) {
        return Tasks.recurring("open311-trial-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> store.purge(clock.instant().minus(rules.rule().trialKept())));
    }
}
