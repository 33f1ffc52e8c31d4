package id.pendopo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures whose parts lie about how long they are. */
class BarePictureTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private interface Reading {
        byte[] bare(byte[] file) throws Unclean;
    }

    @ParameterizedTest
    @ValueSource(ints = {-12, -1, -20, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000})
    void aChunkOfAPngNeverLeadsBack(int length) {
        refused(BarePicture::png, png(length, "teXt"));
        refused(BarePicture::png, png(length, "IDAT"));
    }

    @Test
    void aChunkOfAPngMayBeEmpty() throws Unclean {
        var file = new ByteArrayOutputStream();
        file.writeBytes(png(0, "IDAT"));
        file.writeBytes(ByteBuffer.allocate(8).putInt(0).put(latin("IEND")).array());
        file.writeBytes(new byte[4]);
        assertThat(BarePicture.png(file.toByteArray())).isEqualTo(file.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {-8, -1, 1, 7, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aBoxOfJpeg2000NeverLeadsBack(int length) {
        var file = ByteBuffer.allocate(64).putInt(12).put(latin("jP  ")).putInt(0);
        refused(BarePicture::jpeg2000, file.putInt(length).put(latin("jp2c")).array());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aSegmentOfAJpegHoldsItsOwnLength(int length) {
        var file = new byte[] {-1, (byte) 0xD8, -1, (byte) 0xDB, 0, (byte) length, 0, 0, 0, 0};
        refused(BarePicture::jpeg, file);
    }

    @Test
    void aPhotographIsNotWalkedOverWithoutEnd() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {-1, (byte) 0xD8});
        for (int i = 0; i < 100_000; i++) {
            file.writeBytes(new byte[] {-1, (byte) 0xDA, 0, 4, 1, 1, 7, 7});
        }
        assertThat(BarePicture.scans(file.toByteArray())).isEqualTo(100_000);
        var frame = new Picture.Frame(1_000, 1_000, 1, 1);
        assertTimeoutPreemptively(
                SOON,
                () ->
                        assertThat(Picture.of("foto", file.toByteArray(), frame).toString())
                                .contains("UNREADABLE"));
    }

    @Test
    void streamsThatBreakOffCountAsUnpackedToo() {
        var head = latin("stream\nx");
        var file = new ByteArrayOutputStream();
        for (int i = 0; i < 200_000; i++) {
            file.writeBytes(head);
            file.writeBytes(new byte[] {1, 7, 7, 7});
        }
        file.writeBytes(latin("%%EOF"));
        refused(PdfCleaning::clean, file.toByteArray());
    }

    private static byte[] png(int length, String type) {
        return ByteBuffer.allocate(20)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(length)
                .put(latin(type))
                .array();
    }

    private static void refused(Reading reading, byte[] file) {
        assertTimeoutPreemptively(
                SOON,
                () ->
                        assertThatExceptionOfType(Unclean.class)
                                .isThrownBy(() -> reading.bare(file)));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
