package id.pendopo.attachment;

import id.pendopo.shared.Outcome;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photograph drawn anew from its pixels alone: small enough for a phone, and without what a
 * camera writes beside them, such as where it was and whose it is.
 *
 * @param jpeg the file
 */
public record Picture(byte[] jpeg, int width, int height) {

    /** What a good telephone makes; more would only be a way to fill the memory. */
    private static final int MOST_MEGAPIXELS = 40;

    private static final int LONGEST_READ = 16_000;

    /** Cameras and programs need ten; each costs a walk over all pixels. */
    private static final int MOST_SCANS = 50;

    private static final float[] QUALITIES = {0.82f, 0.74f, 0.66f, 0.58f, 0.5f};

    /** One at a time: a photograph needs some ten megabytes while it is read. */
    private static final Turn TURN = new Turn();

    /**
     * How large it is drawn.
     *
     * @param longest no side is longer
     * @param mostBytes no file is larger
     * @param leastWidth a narrower one is refused
     * @param leastHeight a lower one is refused
     */
    public record Frame(int longest, int mostBytes, int leastWidth, int leastHeight) {}

    /**
     * Reads a JPEG or PNG file that somebody sent.
     *
     * @param field to blame when it can't be read
     * @throws IllegalArgumentException if it is of another kind
     */
    public static Outcome<Picture> of(String field, byte[] file, Frame frame) {
        var kind = Kind.of(file);
        if (!kind.readablePicture()) {
            throw new IllegalArgumentException("Not a picture that can be read: " + kind.name());
        }
        if (kind == Kind.JPEG && BarePicture.scans(file) > MOST_SCANS) {
            return Outcome.refused(field, Refusal.UNREADABLE);
        }
        if (!TURN.came()) {
            return Outcome.refused(field, Refusal.BUSY);
        }
        try {
            return new Drawing(field, frame).read(file, kind);
        } catch (EOFException e) {
            return Outcome.refused(field, Refusal.INCOMPLETE);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Outcome.refused(
                    field,
                    e.getCause() instanceof EOFException ? Refusal.INCOMPLETE : Refusal.UNREADABLE);
        } finally {
            TURN.over();
        }
    }

    /** One picture on its way. */
    private record Drawing(String field, Frame frame) {

        private Outcome<Picture> read(byte[] file, Kind kind) throws IOException {
            var reader =
                    ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                            .next();
            var broken = new boolean[1];
            reader.addIIOReadWarningListener(
                    (_, warning) ->
                            broken[0] |=
                                    warning.toLowerCase(Locale.ROOT).contains("premature end"));
            try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                boolean endless = Math.max(width, height) > LONGEST_READ;
                if (endless || (long) width * height > MOST_MEGAPIXELS * 1_000_000L) {
                    return refused(
                            Refusal.TOO_MANY_PIXELS, width, height, MOST_MEGAPIXELS, LONGEST_READ);
                }
                var orientation = kind == Kind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
                if ((orientation.turned() ? height : width) < frame.leastWidth()
                        || (orientation.turned() ? width : height) < frame.leastHeight()) {
                    return refused(
                            Refusal.TOO_SMALL,
                            width,
                            height,
                            frame.leastWidth(),
                            frame.leastHeight());
                }
                var raw = pixels(reader, Math.max(width, height));
                if (broken[0]) {
                    return refused(Refusal.INCOMPLETE);
                }
                return Outcome.done(written(upright(raw, orientation)));
            } finally {
                reader.dispose();
            }
        }

        /** Reads only as many pixels as are needed to draw it well. */
        private BufferedImage pixels(ImageReader reader, int longest) throws IOException {
            var some = reader.getDefaultReadParam();
            int step = Math.max(1, longest / (2 * frame.longest()));
            some.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, some);
        }

        /** In its size, on white where it was transparent, with the sky above. */
        private BufferedImage upright(BufferedImage raw, Orientation orientation) {
            var sharp = raw;
            while (Math.max(sharp.getWidth(), sharp.getHeight()) >= 2 * frame.longest()) {
                // By halves each pixel has its part in the next; in one leap most would have none.
                sharp = resized(sharp, sharp.getWidth() / 2, sharp.getHeight() / 2);
            }
            double scale =
                    Math.min(
                            1,
                            (double) frame.longest()
                                    / Math.max(sharp.getWidth(), sharp.getHeight()));
            int width = Math.max(1, (int) Math.round(sharp.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(sharp.getHeight() * scale));
            boolean turned = orientation.turned();
            var picture = canvas(turned ? height : width, turned ? width : height);
            var way = orientation.upright(picture.getWidth(), picture.getHeight());
            draw(sharp, picture, way, width, height);
            return picture;
        }

        private static BufferedImage resized(BufferedImage picture, int width, int height) {
            var other = canvas(Math.max(1, width), Math.max(1, height));
            draw(picture, other, new AffineTransform(), other.getWidth(), other.getHeight());
            return other;
        }

        private static BufferedImage canvas(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        private static void draw(
                BufferedImage from, BufferedImage to, AffineTransform way, int width, int height) {
            Graphics2D brush = to.createGraphics();
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, to.getWidth(), to.getHeight());
            brush.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.transform(way);
            brush.drawImage(from, 0, 0, width, height, null);
            brush.dispose();
        }

        /** As good as the limit allows; a restless picture becomes smaller instead of worse. */
        private Picture written(BufferedImage picture) throws IOException {
            for (var current = picture; ; ) {
                for (float quality : QUALITIES) {
                    var jpeg = jpeg(current, quality);
                    if (jpeg.length <= frame.mostBytes()) {
                        return new Picture(jpeg, current.getWidth(), current.getHeight());
                    }
                }
                current = resized(current, current.getWidth() * 4 / 5, current.getHeight() * 4 / 5);
            }
        }

        private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            var settings = new JPEGImageWriteParam(Locale.ROOT);
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            settings.setOptimizeHuffmanTables(true);
            var bytes = new ByteArrayOutputStream();
            try (var output = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(picture, null, null), settings);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        }

        private Outcome<Picture> refused(Refusal reason, Object... arguments) {
            return Outcome.refused(field, reason, arguments);
        }
    }
}
