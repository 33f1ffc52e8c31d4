package id.pendopo.organisation.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.attachment.Picture;
import id.pendopo.shared.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTests {

    @Test
    void positionAndCameraAreGone() {
        var shot = Shots.withPosition(Shots.jpeg(1200, 900), 1);
        assertThat(text(shot)).contains("Exif", Shots.CAMERA);
        var picture = read(shot);
        assertThat(text(picture.jpeg())).doesNotContain("Exif", Shots.CAMERA);
        assertThat(segments(picture.jpeg())).as("only what a decoder needs").doesNotContain(0xE1);
        assertThat(picture.jpeg()).startsWith(0xFF, 0xD8, 0xFF, 0xE0);
    }

    @Test
    void isMadeSmallAndKeepsItsShape() throws IOException {
        var picture = read(Shots.jpeg(4000, 3000));
        assertThat(picture.width()).isEqualTo(800);
        assertThat(picture.height()).isEqualTo(600);
        var seen = seen(picture);
        assertThat(seen.getWidth()).isEqualTo(800);
        assertThat(seen.getHeight()).isEqualTo(600);
        assertThat(red(seen, 100, 100)).isTrue();
        assertThat(red(seen, 700, 500)).isFalse();
    }

    @Test
    void aSmallOneIsNotBlownUp() {
        assertThat(read(Shots.jpeg(400, 300)).width()).isEqualTo(400);
    }

    @Test
    void noneIsLargerThanAPageMayBear() {
        var picture = read(Shots.written(Shots.noise(1600, 1200), "png"));
        assertThat(picture.jpeg().length).isLessThanOrEqualTo(PhotoForm.FRAME.mostBytes());
        assertThat(picture.width()).isBetween(200, 800);
    }

    /** Where the red quarter comes to lie, and whether width and height change places. */
    @ParameterizedTest
    @CsvSource({
        "1,left,top,400",
        "2,right,top,400",
        "3,right,bottom,400",
        "4,left,bottom,400",
        "5,left,top,340",
        "6,right,top,340",
        "7,right,bottom,340",
        "8,left,bottom,340"
    })
    void standsUprightHoweverTheCameraWasHeld(int orientation, String side, String end, int width)
            throws IOException {
        var picture = read(Shots.withPosition(Shots.jpeg(400, 340), orientation));
        assertThat(picture.width()).isEqualTo(width);
        var seen = seen(picture);
        int x = side.equals("left") ? 40 : seen.getWidth() - 40;
        int y = end.equals("top") ? 40 : seen.getHeight() - 40;
        assertThat(red(seen, x, y)).isTrue();
        assertThat(red(seen, seen.getWidth() - x, seen.getHeight() - y)).isFalse();
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var clear = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        assertThat(seen(read(Shots.written(clear, "png"))).getRGB(9, 9) & 0xFFFFFF)
                .isEqualTo(0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.8, 0.98})
    void whatWasCutOffIsRefused(double part) {
        for (var format : new String[] {"jpeg", "png"}) {
            var whole = Shots.written(Shots.noise(640, 480), format);
            var cut = Arrays.copyOf(whole, (int) (whole.length * part));
            assertThat(reason(cut)).as(format).isEqualTo("INCOMPLETE");
        }
    }

    @Test
    void anotherKindOfFileIsNamed() {
        assertThat(reason(ascii("%PDF-1.7\n1 0 obj << /S /JavaScript /JS (app.alert(1)) >>")))
                .isEqualTo("PDF");
        assertThat(reason(ascii("RIFF\0\0\0\0WEBPVP8 "))).isEqualTo("OTHER_FORMAT");
        assertThat(reason(ascii("\0\0\0\u0018ftypheic\0\0\0\0"))).isEqualTo("OTHER_FORMAT");
        assertThat(reason(Shots.written(Shots.picture(400, 300), "gif"))).isEqualTo("OTHER_FORMAT");
        assertThat(reason(ascii("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")))
                .isEqualTo("OTHER_FORMAT");
        assertThat(reason(ascii("<script>alert(1)</script>"))).isEqualTo("NOT_A_PHOTO");
        assertThat(reason(ascii("foto.jpg"))).isEqualTo("NOT_A_PHOTO");
    }

    @Test
    void aHeadWithNothingSoundBehindItIsRefused() {
        var rubbish = new byte[5000];
        Arrays.fill(rubbish, (byte) 7);
        rubbish[0] = (byte) 0xFF;
        rubbish[1] = (byte) 0xD8;
        rubbish[2] = (byte) 0xFF;
        assertThat(reason(rubbish)).isIn("UNREADABLE", "INCOMPLETE");
    }

    @Test
    void aFewBytesThatUnpackToAHousefulAreRefusedBeforeTheyDo() {
        assertThat(reason(Shots.bomb(60_000, 60_000))).isEqualTo("TOO_MANY_PIXELS");
        assertThat(reason(Shots.bomb(16_001, 1))).isEqualTo("TOO_MANY_PIXELS");
        assertThat(reason(Shots.bomb(7_000, 6_000))).isEqualTo("TOO_MANY_PIXELS");
    }

    @Test
    void aStampIsTooSmall() {
        assertThat(reason(Shots.jpeg(319, 300))).isEqualTo("TOO_SMALL");
        assertThat(reason(Shots.jpeg(400, 179))).isEqualTo("TOO_SMALL");
    }

    @Test
    void wordsAreNeededInBothLanguagesAndAFilesNameIsNone() {
        var form = PhotoForm.of(Map.of("teks", "IMG_2031.JPG"), new byte[0], false);
        assertThat(form.problems())
                .extracting(problem -> problem.field() + " " + problem.reason().name())
                .containsExactly(
                        "foto PHOTO_MISSING", "teks TEXT_IS_A_FILE", "teksinggris TEXT_MISSING");
    }

    private static Picture read(byte[] file) {
        return switch (PhotoForm.picture(file)) {
            case Outcome.Done<Picture>(var picture) -> picture;
            case Outcome.Refused<Picture>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static String reason(byte[] file) {
        return PhotoForm.picture(file) instanceof Outcome.Refused<Picture>(var problems)
                ? problems.getFirst().reason().name()
                : "done";
    }

    private static BufferedImage seen(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour >> 16 & 0xFF) > (colour & 0xFF);
    }

    private static java.util.List<Integer> segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        for (int i = 2; i + 3 < jpeg.length && (jpeg[i] & 0xFF) == 0xFF; ) {
            found.add(jpeg[i + 1] & 0xFF);
            i += 2 + ((jpeg[i + 2] & 0xFF) << 8 | jpeg[i + 3] & 0xFF);
        }
        return found;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
