package id.pendopo.complaint.exchange;

import jakarta.mail.MessagingException;

/**
 * Counts, before an e-mail is taken apart, of how many parts it could consist and how long their
 * heads are: a few megabytes of dashes would else become more objects than the memory holds.
 */
final class LetterWeight {

    private static final int MOST_BOUNDARIES = 2_000;
    private static final int MOST_HEAD_LINES = 20_000;
    private static final int MOST_HEAD_BYTES = 1024 * 1024;

    private final byte[] raw;
    private int boundaries;
    private int headLines;
    private int headBytes;
    private boolean head = true;

    private LetterWeight(byte[] raw) {
        this.raw = raw;
    }

    /**
     * Looks at each line once; a line that begins with two dashes may separate parts, and what
     * follows it up to an empty line may be a head (RFC 2046, 5.1.1).
     */
    static void check(byte[] raw) throws MessagingException {
        new LetterWeight(raw).check();
    }

    private void check() throws MessagingException {
        int begin = 0;
        while (begin < raw.length) {
            int end = begin;
            while (end < raw.length && raw[end] != '\r' && raw[end] != '\n') {
                end++;
            }
            line(begin, end);
            boolean pair = end + 1 < raw.length && raw[end] == '\r' && raw[end + 1] == '\n';
            begin = end + (pair ? 2 : 1);
        }
    }

    private void line(int begin, int end) throws MessagingException {
        if (end - begin >= 2 && raw[begin] == '-' && raw[begin + 1] == '-') {
            boundaries++;
            head = true;
        } else if (begin == end) {
            head = false;
        } else if (head) {
            headLines++;
            headBytes += end - begin;
        }
        if (boundaries > MOST_BOUNDARIES
                || headLines > MOST_HEAD_LINES
                || headBytes > MOST_HEAD_BYTES) {
            throw new MessagingException("It has too many parts");
        }
    }
}
