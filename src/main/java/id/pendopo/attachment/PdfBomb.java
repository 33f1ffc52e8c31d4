package id.pendopo.attachment;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks, before a PDF is read, whether its packed parts would fill the memory. */
final class PdfBomb {

    private static final long MOST_TOGETHER = 320L << 20;
    private static final long MOST_PICTURE = 160L << 20;

    /** Parts that the reader unpacks whole: lists of objects and of their places. */
    private static final long MOST_OBJECTS = 24L << 20;

    private static final int DICTIONARY = 400;

    /** What it costs to begin in vain, as if so much had been unpacked. */
    private static final int ATTEMPT = 4_096;

    private final byte[] file;
    private final byte[] space = new byte[64 * 1024];
    private long together;

    private PdfBomb(byte[] file) {
        this.file = file;
    }

    static void check(byte[] file) throws Unclean {
        new PdfBomb(file).check();
    }

    private void check() throws Unclean {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (text.startsWith("end", at - 3)) {
                continue;
            }
            int begin = at + 6;
            begin += text.startsWith("\r\n", begin) ? 2 : 1;
            var before = text.substring(Math.max(0, at - DICTIONARY), at);
            var own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            boolean objects = own.contains("ObjStm") || own.contains("XRef") || own.contains("#");
            unpack(begin, objects ? MOST_OBJECTS : MOST_PICTURE);
            if (together > MOST_TOGETHER) {
                throw new Unclean(Refusal.FILE_BOMB);
            }
        }
    }

    private void unpack(int begin, long most) throws Unclean {
        if (begin >= file.length || (file[begin] & 0x0F) != 8) {
            return;
        }
        long size = 0;
        try (var inflater = new Inflater()) {
            inflater.setInput(file, begin, file.length - begin);
            for (int read = some(inflater); read > 0; read = some(inflater)) {
                size += read;
                together += read;
                if (size > most || together > MOST_TOGETHER) {
                    throw new Unclean(Refusal.FILE_BOMB);
                }
            }
        }
    }

    /** Not packed this way, or broken: the reader will say so. What was unpacked before counts. */
    private int some(Inflater inflater) {
        long before = inflater.getBytesWritten();
        try {
            return inflater.inflate(space);
        } catch (DataFormatException _) {
            together += inflater.getBytesWritten() - before + ATTEMPT;
            return 0;
        }
    }
}
