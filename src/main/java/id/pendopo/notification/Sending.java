package id.pendopo.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands waiting messages over, one transaction each. A node that dies between handing over and
 * committing sends that one again: better twice than never.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_REASON = 300;

    /** A reply code of a mail server (RFC 5321, RFC 3463) or of a gateway. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![\\w@.+-])[2345][0-9]{2}(?![\\w@.-])( [245]\\.[0-9]{1,3}\\.[0-9]{1,3}(?![\\w@.]))?");

    private final MessageStore store;
    private final Ways ways;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(MessageStore store, Ways ways, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.ways = ways;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due; what has no way out stays as it is. */
    void sendDue() {
        var open = ways.open();
        while (!open.isEmpty() && Boolean.TRUE.equals(transaction.execute(_ -> sendNext(open)))) {
            // the next one
        }
    }

    /** Forgets messages that ended long ago: they name people. */
    void forget() {
        transaction.executeWithoutResult(_ -> store.purge(clock.instant().minus(KEPT)));
    }

    private boolean sendNext(List<Channel> open) {
        var due = store.nextDue(open, clock.instant());
        due.map(this::send).ifPresent(store::update);
        return due.isPresent();
    }

    private Message send(Message message) {
        if (message.stale(clock.instant())) {
            return message.expired("older than three days", clock.instant());
        }
        try {
            ways.hand(message);
            return message.sent(clock.instant());
        } catch (Ways.Unsendable e) {
            return message.givenUp(reason(message, e), clock.instant());
        } catch (Ways.NotTaken e) {
            var after = message.notSent(reason(message, e), clock.instant());
            LOG.warn("Message {} was not sent, attempt {}", message.id(), after.attempts());
            return after;
        }
    }

    /** Servers like to repeat to whom they did not deliver: of sealed ones only codes are kept. */
    private static String reason(Message message, Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var text =
                Optional.ofNullable(deepest.getMessage())
                        .orElse(deepest.getClass().getSimpleName());
        if (message.sealed()) {
            return CODE.matcher(text)
                    .results()
                    .findFirst()
                    .map(MatchResult::group)
                    .orElse(deepest.getClass().getSimpleName());
        }
        return text.substring(0, Math.min(text.length(), LONGEST_REASON)).strip();
    }
}
