package id.pendopo.complaint.open311;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens by the clock to what other systems tried. */
@Configuration(proxyBeanMethods = false)
class Open311Jobs {

    @Bean
    static RecurringTask<Void> open311TrialPurge(TrialStore store, RuleStore rules, Clock clock) {
        return Tasks.recurring("open311-trial-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> store.purge(clock.instant().minus(rules.rule().trialKept())));
    }
}
