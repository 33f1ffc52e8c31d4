package id.pendopo.attachment;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that files may take while they come in, of all senders together. */
final class UploadRoom {

    private static final long MOST = 100L * 1024 * 1024;
    private static final AtomicLong TAKEN = new AtomicLong();

    private UploadRoom() {}

    static Share share() {
        return new Share();
    }

    /** What one sender has of it. */
    static final class Share implements AutoCloseable {

        private long mine;

        /** False when there is no room left. */
        boolean take(int bytes) {
            if (TAKEN.addAndGet(bytes) > MOST) {
                TAKEN.addAndGet(-bytes);
                return false;
            }
            mine += bytes;
            return true;
        }

        @Override
        public void close() {
            TAKEN.addAndGet(-mine);
            mine = 0;
        }
    }
}
