package id.pendopo.attachment;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A request whose body comes in time or not at all: a slow line may be slow, but whoever sends
 * hardly anything does not keep a place that others need.
 */
public final class InTime extends HttpServletRequestWrapper {

    private static final Duration FREE = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofMinutes(15);
    private static final long BYTES_A_SECOND = 4 * 1024;

    public InTime(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var body = super.getInputStream();
        var timed = new Timed(body, System::nanoTime);
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return timed.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return timed.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return body.isFinished();
            }

            @Override
            public boolean isReady() {
                return body.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                body.setReadListener(listener);
            }
        };
    }

    /** What comes too slowly breaks off. */
    static final class Timed extends InputStream {

        private final InputStream body;
        private final LongSupplier nanos;
        private final long begun;
        private long bytes;

        Timed(InputStream body, LongSupplier nanos) {
            this.body = body;
            this.nanos = nanos;
            this.begun = nanos.getAsLong();
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            came(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = body.read(into, from, length);
            came(Math.max(0, some));
            return some;
        }

        private void came(int more) throws IOException {
            bytes += more;
            var took = Duration.ofNanos(nanos.getAsLong() - begun);
            var due = FREE.plusSeconds(bytes / BYTES_A_SECOND);
            if (took.compareTo(due) > 0 || took.compareTo(MOST) > 0) {
                throw new IOException("It comes too slowly");
            }
        }
    }
}
