package id.pendopo.organisation.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photographs as telephones make them, and files that only say so. */
public final class Shots {

    /** Written beside the pixels: where, when and with what. */
    public static final String CAMERA = "KameraRahasia X1";

    private Shots() {}

    /** Red in the left upper quarter, blue elsewhere. */
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return picture;
    }

    /** Nothing in it is like what is beside it: what JPEG can do least with. */
    static BufferedImage noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, chance.nextInt(0x1000000));
            }
        }
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpeg");
    }

    public static byte[] written(BufferedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the position of a house in its Exif, the camera's name and how it was held. */
    public static byte[] withPosition(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0110, 2, CAMERA.length() + 1, 60);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 90);
        tiff.putInt(0);
        tiff.put(60, CAMERA.getBytes(StandardCharsets.US_ASCII));
        tiff.position(90);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'S');
        entry(tiff, 2, 5, 3, 130);
        tiff.putInt(0);
        tiff.position(130);
        for (int part : new int[] {6, 1, 12, 1, 3456, 100}) {
            tiff.putInt(part);
        }
        var app1 = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        app1.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (2 + 6 + tiff.capacity()));
        app1.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.writeBytes(app1.array());
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A few bytes that unpack to more pixels than a memory holds. */
    public static byte[] bomb(int width, int height) {
        var header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        var file = ByteBuffer.allocate(8 + 4 + 17 + 4 + 40);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.putInt(13).put(header.array()).putInt((int) sum.getValue());
        return file.array();
    }
}
