package id.pendopo.attachment;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Heavy work, one at a time. Whoever waits too long is asked to come again, so that one file never
 * stops all others.
 */
public final class Turn {

    private static final int LONGEST_WAIT = 20;

    private final Semaphore place = new Semaphore(1);

    /** False when it did not come soon. */
    public boolean came() {
        try {
            return place.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void over() {
        place.release();
    }
}
