package id.pendopo.complaint.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.pendopo.notification.Emails;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens by the clock to what comes from elsewhere. */
@Configuration(proxyBeanMethods = false)
class ExchangeJobs {

    /** A file that nobody took is forgotten after so long: it tells of people. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static MailboxSettings mailboxSettings(
            @Value("${pendopo.imap.host}") String host,
            @Value("${pendopo.imap.port}") String port,
            @Value("${pendopo.imap.user}") String user,
            @Value("${pendopo.imap.password}") String password,
            @Value("${pendopo.imap.security}") String security,
            @Value("${pendopo.imap.folder}") String folder,
            @Value("${pendopo.mail.from:}") String from,
            @Value("${spring.mail.username:}") String writer) {
        var own =
                Stream.of(user, from, writer)
                        .map(Emails::clean)
                        .filter(Emails::good)
                        .collect(Collectors.toSet());
        return MailboxSettings.of(host, port, user, password, security, folder, own);
    }

    /** The scheduler lets one node at a time do it. */
    @Bean
    static RecurringTask<Void> complaintMailbox(MailPoll poll, MailboxSettings settings) {
        return Tasks.recurring("complaint-mailbox", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> poll.look(settings));
    }

    @Bean
    static RecurringTask<Void> complaintMailReceipts(ReleasedRound round) {
        return Tasks.recurring("complaint-mail-receipts", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> round.go());
    }

    @Bean
    static RecurringTask<Void> complaintImportPurge(CaseImportStore store, Clock clock) {
        return Tasks.recurring("complaint-import-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> store.purge(clock.instant().minus(KEPT)));
    }
}
