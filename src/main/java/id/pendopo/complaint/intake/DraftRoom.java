package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning;
import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.complaint.guard.DraftLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The room for what is not sent yet. When it is short, those that came longest ago make way, the
 * largest of a day first; of those that came lately nothing is taken away.
 */
@Component
class DraftRoom {

    private final ComplaintDraftStore store;
    private final DraftGuard guard;
    private final Clock clock;

    DraftRoom(ComplaintDraftStore store, DraftGuard guard, Clock clock) {
        this.store = store;
        this.guard = guard;
        this.clock = clock;
    }

    /** Why this network may not bring these files now; it counts, so ask once. */
    Optional<Refusal> against(DraftLimits limits, String address, List<Cleaning.Sent> sent) {
        long bytes = sent.stream().mapToLong(one -> counted(one.size())).sum();
        var taken = store.taken(sure(limits));
        long free = Math.max(0, limits.most() - taken.all() + taken.old());
        if (bytes > limits.share(address, free)) {
            return Optional.of(Refusal.NO_ROOM_FOR_FILES);
        }
        return guard.brings(limits, address, bytes, free)
                ? Optional.empty()
                : Optional.of(Refusal.TOO_MANY_FILES_AT_ONCE);
    }

    /** Makes room where there can be some. People who do so at the same moment may go beyond it. */
    boolean takes(DraftLimits limits, List<Cleaning.Clean> files) {
        long bytes = files.stream().mapToLong(one -> counted(one.content().length)).sum();
        var taken = store.taken(sure(limits));
        long missing = taken.all() + bytes - limits.most();
        if (missing > taken.old()) {
            return false;
        }
        if (missing > 0) {
            store.makeRoom(sure(limits), missing);
        }
        return true;
    }

    private static long counted(long bytes) {
        return Math.max(bytes, ComplaintDraftStore.LEAST);
    }

    private Instant sure(DraftLimits limits) {
        return clock.instant().minus(limits.sure());
    }
}
