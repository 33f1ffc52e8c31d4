package id.pendopo.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A square of dark and light (ISO/IEC 18004) that a phone's camera reads as an address. */
public final class QrCode {

    /** Light modules around the square without which readers do not find it. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /**
     * The square as SVG, black on white whatever the theme, of a size that the page decides.
     *
     * @param title what it leads to, for those who do not see it
     * @throws IllegalArgumentException if the text is longer than a square can hold
     */
    public static String svg(String text, String title) {
        var square = square(text);
        int side = square.getWidth() + 2 * QUIET;
        return "<svg class=\"pdp-qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + side
                + " "
                + side
                + "\" role=\"img\" focusable=\"false\" shape-rendering=\"crispEdges\"><title>"
                + escaped(title)
                + "</title><path fill=\"#fff\" d=\"M0 0h"
                + side
                + "v"
                + side
                + "H0z\"/><path fill=\"#000\" d=\""
                + dark(square)
                + "\"/></svg>";
    }

    /**
     * The square as a PNG for documents that cannot draw SVG, in Base64.
     *
     * @param scale pixels of each module's side
     */
    public static String png(String text, int scale) {
        var square = square(text);
        int side = (square.getWidth() + 2 * QUIET) * scale;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(
                        x, y, dark(square, x / scale - QUIET, y / scale - QUIET) ? 0 : WHITE);
            }
        }
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", output);
            return Base64.getEncoder().encodeToString(output.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean dark(ByteMatrix square, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < square.getWidth() && y < square.getHeight();
        return inside && square.get(x, y) == 1;
    }

    private static ByteMatrix square(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    /** An address needs no note of its letters, which some old readers do not understand. */
    private static Map<EncodeHintType, String> hints(String text) {
        return text.chars().allMatch(letter -> letter < 128)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    }

    /** One stroke for each run of dark modules in a row. */
    private static String dark(ByteMatrix square) {
        var path = new StringBuilder();
        for (int y = 0; y < square.getHeight(); y++) {
            int x = 0;
            while (x < square.getWidth()) {
                int end = x;
                while (end < square.getWidth() && square.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    int run = end - x;
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
