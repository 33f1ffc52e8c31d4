package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.document.PdfUa;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The report on the worked example, figure by figure, in each of its shapes. */
@House
class ReportTests {

    private static final List<String> VALUES =
            List.of(
                    "82,14", "78,57", "71,43", "98,21", "83,93", "85,71", "91,07", "69,64",
                    "75,00");
    private static final List<String> MEANS =
            List.of(
                    "3,2857", "3,1429", "2,8571", "3,9286", "3,3571", "3,4286", "3,6429", "2,7857",
                    "3,0000");
    private static final List<String> WEIGHTED =
            List.of(
                    "0,3651", "0,3492", "0,3175", "0,4365", "0,3730", "0,3810", "0,4048", "0,3095",
                    "0,3333");
    private static final List<String> OTHERS =
            List.of(
                    "81,75",
                    "3,2698",
                    "412",
                    "75,01",
                    "88,48",
                    "79,69",
                    "0,912",
                    "Sarana dan Prasarana 69,64 (C)",
                    "1 dari 14 responden (7,1%)",
                    "1/9");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    /** The fourteen have answered, and the survey is closed. */
    private String closed(Map<String, Object> more) {
        var code = office.openSurvey(more);
        WorkedExample.responses()
                .forEach(
                        answers ->
                                office.respond(
                                        code, Map.of("answers", SurveyOffice.answers(answers))));
        office.close(code);
        return code;
    }

    private String published() {
        var code = closed(Map.of("unit", "RSK-INSPEKTORAT"));
        office.publish(code);
        return code;
    }

    private byte[] fetch(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyFigureStandsOnThePage() {
        var code = published();
        var page = office.page("/api/v1/surveys/" + code + "/report.html").body();
        assertThat(page)
                .contains(VALUES)
                .contains(MEANS)
                .contains(WEIGHTED)
                .contains(OTHERS)
                .contains("BAB V", "Lampiran 5", "Rancangan, belum ditandatangani");
        assertThat(office.page("/skm/" + code + "/laporan").body()).contains(VALUES);
    }

    @Test
    void everyFigureStandsOnPaperThatEverybodyCanRead() throws Exception {
        var code = published();
        var pdf = fetch("/api/v1/surveys/" + code + "/report.pdf");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(VALUES)
                    .contains(MEANS)
                    .contains(WEIGHTED)
                    .contains(OTHERS)
                    .contains("14 4 4 4 4 4 4 4 4 4");
        }
        assertThat(PdfUa.violations(fetch("/en/skm/" + code + "/laporan.pdf"))).isEmpty();
    }

    @Test
    void everyFigureStandsInTheWorkbook() throws Exception {
        var code = published();
        var file = fetch("/api/v1/surveys/" + code + "/report.xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var names = workbook.getSheets().map(sheet -> sheet.getName()).toList();
            assertThat(names).contains("Pengolahan", "Hasil", "Profil", "Frekuensi", "Metode");
            var rows = workbook.getFirstSheet().read();
            var answers =
                    rows.stream()
                            .filter(row -> number(row) != null)
                            .map(row -> cells(row, 1).replace(" ", ""))
                            .toList();
            assertThat(answers)
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            WorkedExample.responses().stream()
                                    .map(
                                            one ->
                                                    one.values().stream()
                                                            .map(String::valueOf)
                                                            .collect(Collectors.joining()))
                                    .toList());
            var text = rows.stream().map(row -> cells(row, 0)).toList();
            assertThat(text)
                    .contains(
                            "PERSYARATAN PROSEDUR WAKTU BIAYA PRODUK KOMPETENSI PERILAKU SARPRAS PENGADUAN",
                            "Jumlah nilai per unsur 46 44 40 55 47 48 51 39 42 412",
                            "NRR per unsur 3.2857 3.1429 2.8571 3.9286 3.3571 3.4286 3.6429 2.7857 3.0000",
                            "IKM (jumlah NRR tertimbang x 25) 81.75");
        }
        Thread.sleep(1_100);
        assertThat(fetch("/api/v1/surveys/" + code + "/report.xlsx")).isEqualTo(file);
    }

    @Test
    void theSurveyBeforeIsComparedByItsInterval() {
        var list = office.page("/skm?q=kependudukan").body();
        var code = list.replaceAll("(?s).*?/skm/(RSK-[^\"]+)\".*", "$1");
        assertThat(office.page("/skm/" + code + "/laporan").body())
                .contains("uji Welch", "Nilai dari waktu ke waktu", "Menurut pita PEKPPP");
    }

    @Test
    void strangeWordsAreNoDefect() throws Exception {
        var title = "Survei <b>&amp; \uD83D\uDE00 \u0001 ${x} =1+1";
        var code = closed(Map.of("unit", "RSK-INSPEKTORAT", "title", title));
        office.publish(code);
        assertThat(office.page("/skm/" + code + "/laporan").body())
                .contains("Survei &lt;b&gt;&amp;amp;");
        assertThat(PdfUa.violations(fetch("/skm/" + code + "/laporan.pdf"))).isEmpty();
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(fetch("/skm/" + code + "/laporan.xlsx")))) {
            assertThat(workbook.getFirstSheet().read().get(2).getCellText(0)).contains("=1+1");
        }
    }

    @Test
    void theWeightsOfTheSeriesAreSaid() {
        var code = closed(Map.of("unit", "RSK-INSPEKTORAT", "weightMode", "ROUNDED_0_11"));
        office.publish(code);
        assertThat(office.page("/skm/" + code + "/laporan").body())
                .contains("80,93", "3,2371", "Bobot tiap unsur dalam laporan ini: 0,11")
                .contains("Bobot dibulatkan, jadi indeks tanpa unsur biaya tidak ditampilkan");
    }

    private static Object number(Row row) {
        return row.getOptionalCell(0)
                .filter(cell -> cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER)
                .map(Cell::getValue)
                .orElse(null);
    }

    private static String cells(Row row, int from) {
        return row.stream()
                .skip(from)
                .filter(cell -> cell != null && cell.getValue() != null)
                .map(Cell::getText)
                .collect(Collectors.joining(" "));
    }
}
