package id.pendopo.attachment;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The body of a request, read in time and in the room that all uploads share, before anybody takes
 * a turn for it. Close it when it is no more needed.
 */
public final class HeldBody implements AutoCloseable {

    private static final int PART = 64 * 1024;

    private final UploadRoom.Share room;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean whole = true;

    private HeldBody(UploadRoom.Share room) {
        this.room = room;
    }

    /**
     * Reads it.
     *
     * @param most so many bytes and one more, by which it is seen that it is too large
     * @throws IOException also when it comes too slowly
     */
    public static HeldBody read(HttpServletRequest request, int most) throws IOException {
        var held = new HeldBody(UploadRoom.share(request.getRemoteAddr()));
        try {
            held.fill(request, most + 1);
            return held;
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    private void fill(HttpServletRequest request, int most) throws IOException {
        var body = new InTime(request).getInputStream();
        while (whole && bytes.size() < most) {
            var part = body.readNBytes(Math.min(PART, most - bytes.size()));
            if (part.length == 0) {
                return;
            }
            whole = room.take(part.length);
            bytes.writeBytes(part);
        }
    }

    /** False when there was no room for it. */
    public boolean whole() {
        return whole;
    }

    public int size() {
        return bytes.size();
    }

    /** The request with the body that was read. */
    public HttpServletRequest in(HttpServletRequest request) {
        var content = new ByteArrayInputStream(bytes.toByteArray());
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() {
                return new Read(content);
            }
        };
    }

    private static final class Read extends ServletInputStream {

        private final ByteArrayInputStream content;

        Read(ByteArrayInputStream content) {
            this.content = content;
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return content.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return content.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("It was read");
        }
    }

    @Override
    public void close() {
        room.close();
    }
}
