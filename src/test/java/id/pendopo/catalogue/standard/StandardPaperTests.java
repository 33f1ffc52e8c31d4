package id.pendopo.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.document.PdfUa;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is printed is a tagged document in Indonesian, in the order in which it is read. */
@House
@Tag("store")
class StandardPaperTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void theAnnexHasAllFourteenComponentsInTheirOrder() throws Exception {
        var pdf = clerk().file("/en/layanan/RSK-KTP-HILANG/standar.pdf");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .containsSubsequence(
                            "Lampiran",
                            "Nomor 188.4/07/DISDUKCAPIL/",
                            "Standar pelayanan: KTP-el hilang atau rusak",
                            "Versi 3: Berlaku",
                            "1. Persyaratan",
                            "2. Sistem, mekanisme, dan prosedur",
                            "Ambil nomor antrean",
                            "4. Biaya atau tarif",
                            "Gratis",
                            "7. Dasar hukum",
                            "14. Evaluasi kinerja pelaksana",
                            "Hendra Gunarso",
                            "/layanan/RSK-KTP-HILANG/standar/3");
        }
        assertThat(clerk().file("/layanan/RSK-KTP-HILANG/standar.pdf"))
                .as("Indonesian, whoever asks, and always the same")
                .isEqualTo(pdf);
        var first = clerk().file("/layanan/RSK-KTP-HILANG/standar/1.pdf");
        try (var document = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Versi 1: Sudah diganti");
        }
        assertThat(clerk().read("/layanan/RSK-KIA/standar/2.pdf").status()).isEqualTo(404);
    }

    @Test
    void thePosterIsOneSheetWithTheSixComponentsOfDelivery() throws Exception {
        for (var code : new String[] {"RSK-KTP-HILANG", "RSK-RSUD-RAWAT-INAP", "RSK-AKTA-LAHIR"}) {
            var pdf = clerk().file("/layanan/" + code + "/poster.pdf");
            assertThat(PdfUa.violations(pdf)).as(code).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(code).isOne();
                assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .containsSubsequence("1. Persyaratan", "2. Sistem", "3. Jangka waktu")
                        .containsSubsequence("4. Biaya", "5. Produk", "6. Penanganan")
                        .containsSubsequence("6. Penanganan", "Pindai")
                        .doesNotContain("7. Dasar hukum");
            }
        }
    }

    @Test
    void thePosterBearsWhatTheUnitHasPledged() throws Exception {
        try (var document =
                Loader.loadPDF(clerk().file("/layanan/RSK-RSUD-RAWAT-INAP/poster.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsSubsequence("6. Penanganan", "Maklumat", "Kami sanggup", "Pindai");
        }
        assertThat(clerk().read("/layanan/RSK-RSUD-RAWAT-INAP/poster").body())
                .contains("1. Persyaratan", "6. Penanganan", "Kami sanggup", "<svg")
                .doesNotContain("7. Dasar hukum");
    }

    private Clerk clerk() {
        return new Clerk(port, data);
    }
}
