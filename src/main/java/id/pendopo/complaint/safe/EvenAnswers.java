package id.pendopo.complaint.safe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes answers of the safe desk alike to whoever watches the wire: they are as long as others, and
 * they leave at a moment that was set before anything was looked up. The connection ends with each
 * of them, so that the server forgets what came over it.
 */
class EvenAnswers extends OncePerRequestFilter {

    /** Request attribute: when the answer leaves, a {@link Turnstile.Departure}. */
    static final String LEAVES = EvenAnswers.class.getName() + ".leaves";

    private static final int PACKED = 12 * 1024;
    private static final int PLAIN = 64 * 1024;
    private static final String OPENING = "\n<!--";
    private static final String CLOSING = "-->";

    /** Of a gzip member (RFC 1952): deflated, with an extra field. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int FRAME = HEADER.length + 2 + 4 + 8;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close");
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (response.isCommitted()) {
            return;
        }
        boolean packs = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        var content = page.getContentAsByteArray();
        boolean text = String.valueOf(page.getContentType()).startsWith("text/html");
        var answer = packs ? packed(content) : text ? padded(content) : content;
        response.setHeader("Vary", "Accept-Encoding");
        if (packs) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(answer.length);
        if (request.getAttribute(LEAVES) instanceof Turnstile.Departure departure) {
            departure.await();
        }
        response.getOutputStream().write(answer);
        response.flushBuffer();
    }

    private static byte[] padded(byte[] content) {
        int least = content.length + OPENING.length() + CLOSING.length();
        var answer = Arrays.copyOf(content, up(least, PLAIN));
        Arrays.fill(answer, content.length, answer.length, (byte) ' ');
        copy(OPENING, answer, content.length);
        copy(CLOSING, answer, answer.length - CLOSING.length());
        return answer;
    }

    private static void copy(String text, byte[] into, int at) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    /** A gzip member whose extra field makes up what is missing. */
    private static byte[] packed(byte[] content) {
        var body = deflated(content);
        int length = up(body.length + FRAME, PACKED);
        int extra = length - body.length - FRAME;
        var answer = new ByteArrayOutputStream(length);
        answer.writeBytes(HEADER);
        little(answer, extra + 4, 2);
        answer.writeBytes(new byte[] {'P', 'd'});
        little(answer, extra, 2);
        answer.writeBytes(new byte[extra]);
        answer.writeBytes(body);
        var check = new CRC32();
        check.update(content);
        little(answer, check.getValue(), 4);
        little(answer, content.length, 4);
        return answer.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var body = new ByteArrayOutputStream(content.length);
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                body.write(buffer, 0, deflater.deflate(buffer));
            }
            return body.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void little(ByteArrayOutputStream to, long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            to.write((int) (number >>> 8 * i));
        }
    }

    private static int up(int length, int step) {
        return (length + step - 1) / step * step;
    }
}
