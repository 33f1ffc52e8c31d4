package id.pendopo.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Pictures inside documents, left as they are drawn but without all that stands beside the pixels:
 * position, camera, comments, and what hangs on behind the end.
 */
final class BarePicture {

    private static final int HEAD = 2;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final Set<String> PNG_CHUNKS =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs",
                    "bKGD", "sBIT");
    private static final Set<String> JPEG_2000_HIDDEN = Set.of("uuid", "xml ", "uinf");

    private BarePicture() {}

    /** ITU-T T.81: only what a decoder needs, the colour profile, and nothing after the end. */
    static byte[] jpeg(byte[] file) throws Unclean {
        var bare = new ByteArrayOutputStream(file.length);
        try {
            bare.write(file, 0, HEAD);
            int at = HEAD;
            while (at < file.length) {
                if (at(file, at) != 0xFF) {
                    throw new Unclean(Refusal.FILE_UNREADABLE);
                }
                int marker = at(file, at + 1);
                if (marker == 0xFF) {
                    at++;
                    continue;
                }
                if (marker == END) {
                    break;
                }
                int next = at + 2 + segment(file, at + 2);
                if (needed(file, at, marker)) {
                    bare.write(file, at, next - at);
                }
                at = next;
                if (marker == SCAN) {
                    int stop = endOfScan(file, at);
                    bare.write(file, at, stop - at);
                    at = stop;
                }
            }
        } catch (IndexOutOfBoundsException _) {
            throw new Unclean(Refusal.FILE_INCOMPLETE);
        }
        bare.write(0xFF);
        bare.write(END);
        return bare.toByteArray();
    }

    /** How often a decoder would walk over the picture. */
    static int scans(byte[] file) {
        int scans = 0;
        int at = HEAD;
        while (at + 3 < file.length && at(file, at) == 0xFF && at(file, at + 1) != END) {
            int marker = at(file, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            at += 2 + Math.max(2, at(file, at + 2) << 8 | at(file, at + 3));
            if (marker == SCAN) {
                scans++;
                at = endOfScan(file, at);
            }
        }
        return scans;
    }

    /** How long a segment says it is, of which those two bytes are the first. */
    private static int segment(byte[] file, int at) throws Unclean {
        int length = at(file, at) << 8 | at(file, at + 1);
        if (length < 2) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        return length;
    }

    private static boolean needed(byte[] file, int at, int marker) {
        if (marker == COLOURS) {
            return ascii(file, at + 4, 11).equals("ICC_PROFILE");
        }
        boolean hidden = marker > FIRST_APP && marker <= LAST_APP && marker != ADOBE;
        return !hidden && marker != COMMENT;
    }

    private static int endOfScan(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            int next = at(file, i + 1);
            boolean data = next == 0 || next >= 0xD0 && next <= 0xD7 || next == 0xFF;
            if (at(file, i) == 0xFF && !data) {
                return i;
            }
        }
        return file.length;
    }

    /** ISO 15948: chunks that change what is seen. */
    static byte[] png(byte[] file) throws Unclean {
        var bare = new ByteArrayOutputStream(file.length);
        try {
            bare.write(file, 0, 8);
            int at = 8;
            var type = "";
            while (!type.equals("IEND")) {
                type = ascii(file, at + 4, 4);
                int length = Math.addExact(positive(file, at, 0), 12);
                if (PNG_CHUNKS.contains(type)) {
                    bare.write(file, at, length);
                }
                at += length;
            }
        } catch (IndexOutOfBoundsException | ArithmeticException _) {
            throw new Unclean(Refusal.FILE_INCOMPLETE);
        }
        return bare.toByteArray();
    }

    /** ISO 15444-1: boxes of JPEG 2000, in which Exif and XMP have boxes of their own. */
    static byte[] jpeg2000(byte[] file) throws Unclean {
        if (file.length < 12 || !ascii(file, 4, 4).equals("jP  ")) {
            return file;
        }
        var bare = new ByteArrayOutputStream(file.length);
        try {
            for (int at = 0; at + 8 <= file.length; ) {
                boolean last = number(file, at) == 0;
                int whole = last ? file.length - at : positive(file, at, 8);
                if (!JPEG_2000_HIDDEN.contains(ascii(file, at + 4, 4))) {
                    bare.write(file, at, whole);
                }
                at += whole;
            }
        } catch (IndexOutOfBoundsException _) {
            throw new Unclean(Refusal.FILE_INCOMPLETE);
        }
        return bare.toByteArray();
    }

    private static int at(byte[] file, int place) {
        return file[place] & 0xFF;
    }

    private static int number(byte[] file, int at) {
        return at(file, at) << 24
                | at(file, at + 1) << 16
                | at(file, at + 2) << 8
                | at(file, at + 3);
    }

    /** A length that leads on: what goes back or stands still would be read for ever. */
    private static int positive(byte[] file, int at, int least) throws Unclean {
        int length = number(file, at);
        if (length < least) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
        return length;
    }

    private static String ascii(byte[] file, int at, int length) {
        return new String(file, at, length, StandardCharsets.ISO_8859_1);
    }
}
