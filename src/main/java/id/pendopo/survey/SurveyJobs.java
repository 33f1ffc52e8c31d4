package id.pendopo.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to surveys by the clock. */
@Configuration(proxyBeanMethods = false)
class SurveyJobs {

    @Bean
    static RecurringTask<Void> surveyClosing(Surveys surveys) {
        return Tasks.recurring("survey-closing", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> surveys.closeDue());
    }

    @Bean
    static RecurringTask<Void> surveyDraftPurge(Drafts drafts) {
        return Tasks.recurring("survey-draft-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> drafts.purge());
    }

    @Bean
    static RecurringTask<Void> surveySheets(Bookkeeping books) {
        return Tasks.recurring("survey-sheets", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((_, _) -> books.piled().forEach(books::merge));
    }
}
