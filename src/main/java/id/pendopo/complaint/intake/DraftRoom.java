package id.pendopo.complaint.intake;

import id.pendopo.complaint.guard.DraftGuard;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The room for files that are not sent yet. When it is short, those that came longest ago make way,
 * the largest of a day first; of those that came lately nothing is taken away.
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

    /** Why this network may not bring so many bytes now; it counts, so ask once. */
    Optional<Refusal> against(String address, long bytes) {
        long free = free();
        if (bytes > guard.share(address, free)) {
            return Optional.of(Refusal.NO_ROOM_FOR_FILES);
        }
        return guard.brings(address, bytes, free)
                ? Optional.empty()
                : Optional.of(Refusal.TOO_MANY_FILES_AT_ONCE);
    }

    /** Makes room where there can be some. People who do so at the same moment may go beyond it. */
    boolean takes(long bytes) {
        long missing = store.fileBytes() + bytes - guard.most();
        var sure = clock.instant().minus(guard.sure());
        if (missing <= 0) {
            return true;
        }
        if (store.fileBytesUntil(sure) < missing) {
            return false;
        }
        store.makeRoom(sure, missing);
        return true;
    }

    private long free() {
        long old = store.fileBytesUntil(clock.instant().minus(guard.sure()));
        return Math.max(0, guard.most() - store.fileBytes() + old);
    }
}
