package id.pendopo.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that the font of documents has. */
final class Letters {

    static final String REGULAR = "PendopoSerif-Regular.ttf";

    /** Stands for a letter that cannot be drawn, as for somebody's emoji. */
    private static final char UNKNOWN = '?';

    private static final int ASCII = 0x80;
    private static final CmapLookup GLYPHS = glyphs();

    private Letters() {}

    /** The same text without what XML or the font does not know. */
    static String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        text.codePoints()
                .filter(Letters::allowed)
                .forEach(point -> drawable.appendCodePoint(known(point) ? point : UNKNOWN));
        return drawable.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static boolean known(int point) {
        return point < ASCII || GLYPHS.getGlyphId(point) != 0;
    }

    private static CmapLookup glyphs() {
        try (var input = PdfDocument.font(REGULAR);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(input))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
