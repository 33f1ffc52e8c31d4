package id.pendopo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a camera reads is what was written. */
class QrCodeTests {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    @Test
    void aCameraReadsTheAddress() throws Exception {
        for (var text :
                new String[] {
                    "https://pendopo.example/survei/RSK-7K3M9QX-2?layanan=RSK-KTP-EL&loket=3",
                    "a",
                    "Pelayanan – seratus".repeat(20)
                }) {
            assertThat(read(QrCode.svg(text, "x"))).isEqualTo(text);
        }
    }

    @Test
    void theTitleIsTextAndNothingElse() {
        assertThat(QrCode.svg("a", "Loket <1> & \"2\""))
                .contains("<title>Loket &lt;1&gt; &amp; \"2\"</title>");
    }

    @Test
    void moreThanASquareHoldsIsADefect() {
        var text = "x".repeat(5_000);
        assertThatThrownBy(() -> QrCode.svg(text, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws Exception {
        var size = SIDE.matcher(svg);
        assertThat(size.find()).isTrue();
        int side = Integer.parseInt(size.group(1)) * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var runs = RUN.matcher(svg);
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1)) * SCALE;
            int y = Integer.parseInt(runs.group(2)) * SCALE;
            int width = Integer.parseInt(runs.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
            }
        }
        var picture = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
    }
}
