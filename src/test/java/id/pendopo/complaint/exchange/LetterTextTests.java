package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an e-mail its sender wrote. */
class LetterTextTests {

    private static final String OWN = "Lampu di depan pasar mati.\n\nMohon dinyalakan.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nBudi Santoso\n0812",
                "On Mon, 2 Nov 2026 at 08:00, Loket <loket@rasuka.example> wrote:\n> Halo",
                "Pada Sen, 2 Nov 2026 08.00, Loket Pengaduan\n<loket@rasuka.example> menulis:\n> Halo",
                "-----Original Message-----\nFrom: Loket",
                "________________________________\nFrom: Loket\nSent: Monday",
                "Dari: Loket <loket@rasuka.example>\nTerkirim: Senin",
                "Dikirim dari iPhone saya",
                "> Halo"
            })
    void whatIsQuotedAndSignaturesAreLeftOut(String rest) {
        var own = LetterText.own(OWN + "\n\n" + rest);
        assertThat(own.text()).isEqualTo(OWN);
        assertThat(own.cut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pada Senin pagi petugas menulis nama saya.\nLalu pulang.",
                "Dari: pasar sampai sekolah jalan rusak.",
                "Biaya -- kata petugas -- Rp50.000.",
                "On time? Tidak.",
                "Pada hari itu petugas tidak menulis\nnama saya.",
                "Dikirim dari kantor pos pada hari Senin.\nBelum sampai.",
                "Yth. Bupati\nDari: Budi\nKepada: Bupati\nPerihal: Jalan rusak\nJalan itu rusak."
            })
    void sentencesThatOnlyLookLikeItStay(String words) {
        var own = LetterText.own(words);
        assertThat(own.text()).isEqualTo(words);
        assertThat(own.cut()).isFalse();
    }

    @Test
    void markupBecomesLines() {
        var html =
                "<html><head><title>x</title><style>p{color:red}</style></head><body>"
                        + "<p>Lampu&nbsp;mati&amp;gelap.</p><ul><li>satu</li><li>dua</li></ul>"
                        + "<script>alert(1)</script>baris<br>baru<!-- <p>tidak</p> -->"
                        + "<div class=\"gmail_quote\">Pada Senin menulis: lama</div></body></html>";
        assertThat(LetterText.own(LetterText.plain(html)).text().lines().toList())
                .isEqualTo(List.of("Lampu mati&gelap.", "satu", "dua", "baris", "baru"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<script>", "<!--", "<div ", "<a href=", " \t", "> ", "-- ", "On "})
    void whatWasMadeToTakeLongIsReadInTime(String piece) {
        var text = piece.repeat(500_000 / piece.length());
        long start = System.nanoTime();
        LetterText.own(LetterText.plain(text));
        LetterText.own(text + "x");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void brokenLinesComeTogether() {
        assertThat(LetterText.flowed("Lampu di depan \npasar mati.\n-- \nBudi"))
                .isEqualTo("Lampu di depan pasar mati.\n-- \nBudi\n");
    }
}
