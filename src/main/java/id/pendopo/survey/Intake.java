package id.pendopo.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door through which answers come in. Those that wait at the same moment share a transaction,
 * so that they share the one thing that is slow about it, the commit. Nobody is told that an answer
 * is kept before that commit.
 */
@Component
class Intake implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private static final int MOST_TOGETHER = 128;
    private static final int MOST_WAITING = 10_000;
    private static final long PATIENCE_SECONDS = 30;

    /** Somebody who waits for the fate of an answer. */
    private record Waiting(ResponseLedger.Entry entry, CompletableFuture<Boolean> kept) {}

    private final ResponseLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    /**
     * One alone: while it waits for a commit, the next answers gather. A second would take half of
     * them into a commit of its own, and a profile showed that to be dearer.
     */
    private @Nullable Thread writer;

    private volatile boolean running;

    Intake(ResponseLedger ledger, TransactionTemplate transaction, Clock clock) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps an answer and comes back after the commit.
     *
     * @return false when the survey takes none, the receipt is there already or the token was used
     * @throws IllegalStateException when it could not be written; it may be sent again
     */
    boolean keep(Survey survey, Arrival arrival) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Waits for another transaction inside one");
        }
        var one = new Waiting(new ResponseLedger.Entry(survey, arrival), new CompletableFuture<>());
        if (!running || !waiting.offer(one)) {
            throw new IllegalStateException("No more answers can wait now");
        }
        try {
            return one.kept().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An answer could not be kept", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("An answer waited too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("An answer was not waited for", e);
        }
    }

    private void write() {
        var together = new ArrayList<Waiting>(MOST_TOGETHER);
        while (running || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    continue;
                }
                together.add(first);
                waiting.drainTo(together, MOST_TOGETHER - 1);
                write(together);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Error e) {
                // The writer must outlive whatever befalls one batch.
                LOG.error("{} answers could not be kept", together.size(), e);
                together.forEach(one -> one.kept().completeExceptionally(e));
            } finally {
                together.clear();
            }
        }
    }

    /** What can't be written together is written one by one, so that only the faulty one fails. */
    private void write(List<Waiting> together) {
        try {
            var entries = together.stream().map(Waiting::entry).toList();
            var now = clock.instant();
            Set<ResponseLedger.Entry> kept = transaction.execute(_ -> ledger.enter(entries, now));
            together.forEach(one -> one.kept().complete(kept.contains(one.entry())));
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                together.getFirst().kept().completeExceptionally(e);
                return;
            }
            LOG.warn("{} answers could not be kept together: {}", together.size(), e.toString());
            together.forEach(one -> write(List.of(one)));
        }
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofPlatform().name("survey-intake").start(this::write);
    }

    /** Writes what is still waiting, then ends. */
    @Override
    public void stop() {
        running = false;
        try {
            if (writer != null) {
                writer.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Opens before the web server and closes after it, so that nobody is let in to a closed door.
     */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
