package id.pendopo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What comes out of the printer can be read by everybody, and is the same each time. */
class PdfDocumentTests {

    private static final Instant DATE = Instant.parse("2026-07-01T03:00:00Z");
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <title>Laporan contoh</title>
            <meta name="description" content="Laporan contoh"/>
            <style>
            @page { size: A4; margin: 25mm 20mm; @top-left { content: element(kepala) } @bottom-right { content: counter(page) " / " counter(pages); font-family: "Pendopo Serif" } }
            .kepala { position: running(kepala); }
            body { font-family: "Pendopo Serif"; font-size: 11pt; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border: .5pt solid #888; }
            .bar { background: #123; height: 8pt; width: 50% }
            </style>
            </head>
            <body>
            <div class="kepala">Kepala halaman</div>
            <h1>Bab I</h1>
            <p>Kepuasan ≥ 76,61 − “baik” <a href="https://contoh.id/" title="Halaman contoh">contoh.id</a></p>
            <ul><li>satu</li><li>dua</li></ul>
            <h2>Tabel</h2>
            <table><caption>Tabel 1</caption><thead><tr><th scope="col">Unsur</th><th scope="col">Nilai</th><th scope="col">Grafik</th></tr></thead>
            <tbody><tr><th scope="row">Waktu</th><td>71,43</td><td><div class="bar"></div></td></tr></tbody></table>
            <p><img src="data:image/png;base64,%s" alt="Kode QR" style="width:30mm"/></p>
            </body>
            </html>
            """;

    @Test
    void everybodyCanReadIt() throws Exception {
        var pdf = made();
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Bab I", "71,43", "Kepala halaman");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Laporan contoh");
        }
    }

    @Test
    void lettersThatNobodyCanDrawDoNoHarm() throws Exception {
        var output = new ByteArrayOutputStream();
        var page = PAGE.replace("Kepuasan ≥", "Kepuasan \uD83D\uDE00 \u0001 \u0627 ≥");
        new PdfDocument(page.replace("%s", QrCode.png("x", 4)), DATE).writeTo(output);
        assertThat(PdfUa.violations(output.toByteArray())).isEmpty();
        try (var document = Loader.loadPDF(output.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Kepuasan ? ? ≥");
        }
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws Exception {
        var first = made();
        Thread.sleep(1_100);
        assertThat(made()).isEqualTo(first);
    }

    private static byte[] made() throws Exception {
        var output = new ByteArrayOutputStream();
        new PdfDocument(PAGE.replace("%s", QrCode.png("https://contoh.id/", 4)), DATE)
                .writeTo(output);
        return output.toByteArray();
    }
}
