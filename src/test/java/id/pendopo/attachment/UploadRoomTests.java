package id.pendopo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who may have how much of the memory, and for how long. */
class UploadRoomTests {

    private static final int MANY = 30 * 1024 * 1024;

    @Test
    void oneNetworkNeverTakesTheRoomOfAllOthers() {
        try (var one = UploadRoom.share("203.0.113.4");
                var beside = UploadRoom.share("203.0.113.77");
                var other = UploadRoom.share("198.51.100.4")) {
            assertThat(one.take(MANY)).isTrue();
            assertThat(beside.take(MANY)).isFalse();
            assertThat(other.take(MANY)).isTrue();
            one.close();
            assertThat(beside.take(MANY)).isTrue();
        }
    }

    @Test
    void whoeverSendsHardlyAnythingIsNotWaitedFor() throws IOException {
        var clock = new AtomicLong();
        var slow = new InTime.Timed(new ByteArrayInputStream(new byte[100]), clock::get);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(20));
        assertThat(slow.read()).isZero();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(20));
        assertThatExceptionOfType(IOException.class).isThrownBy(slow::read);
    }

    @Test
    void aSlowLineMayBeSlow() throws IOException {
        var clock = new AtomicLong();
        var body = new InTime.Timed(new ByteArrayInputStream(new byte[1 << 20]), clock::get);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(120));
        assertThat(body.read(new byte[1 << 20], 0, 1 << 20)).isEqualTo(1 << 20);
    }
}
