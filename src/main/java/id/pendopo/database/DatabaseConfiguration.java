package id.pendopo.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrations and scheduled work. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Then they are told to stop, before the database stops waiting for them, too. */
    private static final Duration JOBS_MAY_FINISH = Duration.ofSeconds(20);

    @Bean
    static ModuleMigrations migrations() {
        return new ModuleMigrations();
    }

    /** Only the serving process works off jobs; a verb of the command line does not. */
    @Bean
    @ConditionalOnWebApplication
    static Jobs jobs(DataSource database, ObjectProvider<Task<?>> tasks) {
        var recurring = new ArrayList<RecurringTask<?>>();
        var others = new ArrayList<Task<?>>();
        for (var task : tasks) {
            if (task instanceof RecurringTask<?> repeated) {
                recurring.add(repeated);
            } else {
                others.add(task);
            }
        }
        return new Jobs(
                Scheduler.create(database, others)
                        .startTasks(recurring)
                        .tableName("scheduler.scheduled_tasks")
                        .threads(3)
                        .pollingInterval(Duration.ofSeconds(10))
                        .shutdownMaxWait(JOBS_MAY_FINISH)
                        .build());
    }

    /** Starts the scheduler last and stops it first. */
    record Jobs(Scheduler scheduler) implements SmartLifecycle {

        @Override
        public void start() {
            scheduler.start();
        }

        @Override
        public void stop() {
            scheduler.stop();
        }

        @Override
        public boolean isRunning() {
            return scheduler.getSchedulerState().isStarted();
        }
    }
}
