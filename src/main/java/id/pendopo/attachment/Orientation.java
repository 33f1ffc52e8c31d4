package id.pendopo.attachment;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the one thing of a photograph's metadata that is needed before all of it
 * is left behind. Exif 2.32, tag 0x0112 of the first directory.
 */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0, false),
    MIRRORED(-1, 0, 0, 1, 1, 0, false),
    HEAD_DOWN(-1, 0, 0, -1, 1, 1, false),
    HEAD_DOWN_MIRRORED(1, 0, 0, -1, 0, 1, false),
    ON_ITS_SIDE_MIRRORED(0, 1, 1, 0, 0, 0, true),
    TO_BE_TURNED_RIGHT(0, 1, -1, 0, 1, 0, true),
    TO_BE_TURNED_RIGHT_MIRRORED(0, -1, -1, 0, 1, 1, true),
    TO_BE_TURNED_LEFT(0, -1, 1, 0, 0, 1, true);

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0x45786966;

    private final int[] matrix;
    private final boolean turned;

    /** The first four numbers turn the unit square, the next two bring it back to where it was. */
    Orientation(int m00, int m10, int m01, int m11, int right, int down, boolean turned) {
        this.matrix = new int[] {m00, m10, m01, m11, right, down};
        this.turned = turned;
    }

    /** Width and height change places. */
    boolean turned() {
        return turned;
    }

    /** Turns a picture upright whose upright size is this. */
    AffineTransform upright(int width, int height) {
        return new AffineTransform(
                matrix[0],
                matrix[1],
                matrix[2],
                matrix[3],
                (double) matrix[4] * width,
                (double) matrix[5] * height);
    }

    /** Of a JPEG file; upright when the file says nothing that can be understood. */
    static Orientation of(byte[] jpeg) {
        try {
            return segments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation segments(ByteBuffer file) {
        file.position(2);
        while (file.remaining() > 4 && (file.get() & 0xFF) == 0xFF) {
            int marker = file.get() & 0xFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == SCAN) {
                break;
            }
            int next = file.position() + length - 2;
            if (marker == APP1 && length > 16 && file.getInt(file.position()) == EXIF) {
                return directory(file.slice(file.position() + 6, length - 8));
            }
            file.position(next);
        }
        return UPRIGHT;
    }

    private static Orientation directory(ByteBuffer tiff) {
        boolean little = tiff.getShort(0) == 0x4949;
        tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int start = tiff.getInt(4);
        int entries = tiff.getShort(start) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = start + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
