package id.pendopo.complaint.desk;

import id.pendopo.complaint.NewComplaint;
import id.pendopo.shared.Outcome;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.web.multipart.MultipartFile;

/**
 * Papers that an officer adds: PDF as it is, pictures drawn anew from their pixels, so that nothing
 * that a camera wrote beside them stays.
 */
final class Papers {

    static final int MOST_MEGABYTES = 8;
    private static final long MOST_PIXELS = 40_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** One at a time: a picture needs some ten megabytes while it is read. */
    private static final Semaphore TURN = new Semaphore(1);

    private Papers() {}

    static Outcome<List<NewComplaint.Upload>> read(List<MultipartFile> files) throws IOException {
        var kept = new ArrayList<NewComplaint.Upload>();
        for (var file : files) {
            if (file.isEmpty()) {
                continue;
            }
            if (file.getSize() > MOST_MEGABYTES * 1024L * 1024) {
                return Outcome.refused("berkas", Refusal.FILE_TOO_LARGE, MOST_MEGABYTES);
            }
            var name = file.getOriginalFilename();
            switch (one(name == null ? "berkas" : name, file.getBytes())) {
                case Outcome.Done<NewComplaint.Upload>(var upload) -> kept.add(upload);
                case Outcome.Refused<NewComplaint.Upload> refused -> {
                    return refused.as();
                }
            }
        }
        return Outcome.done(List.copyOf(kept));
    }

    private static Outcome<NewComplaint.Upload> one(String name, byte[] bytes) {
        if (begins(bytes, PDF)) {
            return Outcome.done(new NewComplaint.Upload(name, "application/pdf", bytes));
        }
        boolean jpeg = begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        boolean png = begins(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        if (!jpeg && !png) {
            return Outcome.refused("berkas", Refusal.FILE_KIND, name);
        }
        TURN.acquireUninterruptibly();
        try {
            var drawn = drawn(bytes);
            var bare = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
            return Outcome.done(new NewComplaint.Upload(bare + ".jpg", "image/jpeg", drawn));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Outcome.refused("berkas", Refusal.PICTURE_UNREADABLE, name);
        } finally {
            TURN.release();
        }
    }

    private static byte[] drawn(byte[] bytes) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new IOException("Too many pixels");
                }
                var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                var pen = plain.createGraphics();
                pen.drawImage(reader.read(0), 0, 0, Color.WHITE, null);
                pen.dispose();
                var out = new ByteArrayOutputStream();
                ImageIO.write(plain, "jpeg", out);
                return out.toByteArray();
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean begins(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
