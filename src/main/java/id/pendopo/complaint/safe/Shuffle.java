package id.pendopo.complaint.safe;

import id.pendopo.attachment.Attachments;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database numbers its transactions and lays rows down one after the other: between rows whose
 * time is known, that tells when a report came. Each night the rows of the safe desk are written
 * again, in one transaction and in an order that means nothing; from then on they tell the day
 * only. Until that night, and in copies of the database made before it, the order can still be
 * read.
 */
@Component
class Shuffle {

    /** Longer than anything happens in a case after its end. */
    private static final Duration BACK = Duration.ofDays(90);

    /** Contents are large: they are laid anew in the nights after they came, and then no more. */
    private static final Duration FILES_BACK = Duration.ofDays(3);

    private final ShuffleStore store;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Shuffle(
            ShuffleStore store,
            Attachments attachments,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        transaction.executeWithoutResult(
                _ -> {
                    var rows = new ArrayList<>(store.cases(clock.instant().minus(BACK)));
                    Collections.shuffle(rows);
                    rows.forEach(store::again);
                    var files = new ArrayList<>(store.files(clock.instant().minus(FILES_BACK)));
                    Collections.shuffle(files);
                    files.forEach(file -> attachments.layAnew(file.organisation(), file.id()));
                });
        store.vacuum();
        attachments.sweep();
    }
}
