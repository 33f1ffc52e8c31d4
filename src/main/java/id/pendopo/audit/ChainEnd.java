package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the chain from its last published end to the newest entry, a thousand at most: quick
 * enough for each look at the trail. The whole chain is for {@link ChainCheck}.
 */
@Component
class ChainEnd {

    private final AuditStore store;
    private final PublishedStore published;

    ChainEnd(AuditStore store, PublishedStore published) {
        this.store = store;
        this.published = published;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState state(OrganisationId organisation) {
        var published = this.published.latest(organisation, 1).stream().findFirst().orElse(null);
        var end = store.head(organisation);
        long shown = published == null ? 0 : published.head().sequence();
        long sequence = published == null ? 0 : shown - 1;
        byte[] previous = published == null ? AuditEntry.BEGINNING : null;
        boolean sound = true;
        var batch = store.after(organisation, sequence);
        for (var stored : batch) {
            // Nobody promised what stands before the entry that was shown.
            var before = previous == null ? stored.previous() : previous;
            sound =
                    stored.entry().sequence() == sequence + 1
                            && Arrays.equals(stored.previous(), before)
                            && Arrays.equals(stored.hash(), stored.entry().hash(before))
                            && (published == null || sequence >= shown || is(stored, published));
            if (!sound) {
                break;
            }
            sequence++;
            previous = stored.hash();
        }
        long last = end.map(AuditStore.Head::sequence).orElse(0L);
        boolean ends =
                sequence == last
                        ? end.isEmpty() || Arrays.equals(end.get().hash(), previous)
                        : sequence < last && batch.size() == AuditStore.BATCH;
        return new ChainState(published, sequence, last, sound && ends && sequence >= shown);
    }

    private static boolean is(AuditStore.Stored stored, PublishedHead published) {
        return HexFormat.of().formatHex(stored.hash()).equals(published.head().hash());
    }
}
