package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What shows that a promise was kept is seen by everybody, and can be taken back. */
@House
class EvidenceTests {

    private static final String ROLE = PromiseDesk.ROLE;
    private static final String DESK = PromiseDesk.PATH + "/";
    private static final String BOARD = "/tindak-lanjut/";

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private PromiseDesk desk;
    private Clerk clerk;

    @BeforeEach
    void enter() {
        desk = new PromiseDesk(port, data, sql, "RSK-PKM-LEMBAHASRI");
        clerk = desk.clerk();
    }

    @Test
    void aPhotoIsSentToBeKeptOnceItsPromiseIsPublic() throws Exception {
        var survey = desk.closed(4);
        var code = desk.promised(survey, "SARPRAS", Map.of());
        brought(code);
        var file = file(code);
        assertThat(clerk.open(ROLE, DESK + code).body())
                .contains(DESK + code + "/bukti/" + file)
                .doesNotContain("href=\"/tindak-lanjut/" + code, "href=\"/skm/" + survey);
        assertThat(clerk.open(ROLE, DESK + code + "/bukti/" + file).status()).isEqualTo(200);
        assertThat(clerk.open("jury", DESK + code + "/bukti/" + file).status()).isEqualTo(403);
        assertThat(clerk.read(BOARD + code + "/bukti/" + file).status())
                .as("before the result")
                .isEqualTo(404);

        desk.office().publish(survey);
        var sent = get(BOARD + code + "/bukti/" + file);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(sent.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(sent.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(sent.body())).getWidth()).isEqualTo(32);

        var other = desk.promised(survey, "SARPRAS", Map.of());
        assertThat(clerk.read(BOARD + other + "/bukti/" + file).status()).isEqualTo(404);
        assertThat(clerk.read(BOARD + code + "/bukti/x").status()).isEqualTo(404);
        assertThat(clerk.read(BOARD + code + "/bukti/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsTakenBackIsGoneAndTheHistorySaysSo() throws Exception {
        var survey = desk.closed(4);
        desk.office().publish(survey);
        var code = desk.promised(survey, "SARPRAS", Map.of());
        brought(code);
        var file = file(code);
        var attachment = attachment(file);
        var path = DESK + code + "/bukti/" + file + "/tarik";
        assertThat(clerk.open(ROLE, path).body()).contains("Kursi baru", "Hapus bukti");
        var silent = clerk.post(ROLE, path, Map.of());
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Tulis alasannya.", "href=\"#alasan\"");
        assertThat(get(BOARD + code + "/bukti/" + file).statusCode()).isEqualTo(200);

        var why = Map.of("alasan", "Ada wajah orang di foto.");
        assertThat(clerk.post(ROLE, path, why).status()).isEqualTo(303);
        assertThat(get(BOARD + code + "/bukti/" + file).statusCode()).isEqualTo(404);
        assertThat(clerk.read(BOARD + code).body())
                .contains("Satu bukti ditarik.", "Ada wajah orang di foto.", "Belum ada bukti.")
                .doesNotContain("/bukti/" + file);
        assertThat(kept(attachment)).as("nor is it kept").isZero();
        assertThat(clerk.post(ROLE, path, why).status()).isEqualTo(404);
        var done = Map.of("selesai", PromiseDesk.today().toString(), "ukuran", "SARPRAS");
        assertThat(clerk.post(ROLE, DESK + code + "/selesai", done).body())
                .contains("Belum ada bukti");
    }

    @Test
    void whatAPromiseWasClosedWithStays() throws Exception {
        var survey = desk.closed(4);
        desk.office().publish(survey);
        var code = desk.promised(survey, "SARPRAS", Map.of());
        brought(code);
        var file = file(code);
        var done = Map.of("selesai", PromiseDesk.today().toString(), "ukuran", "SARPRAS");
        assertThat(clerk.post(ROLE, DESK + code + "/selesai", done).status()).isEqualTo(303);
        assertThat(clerk.open(ROLE, DESK + code).body()).doesNotContain("/tarik\"");
        var path = DESK + code + "/bukti/" + file + "/tarik";
        assertThat(clerk.open(ROLE, path).body()).contains("Kerjakan lagi");
        var refused = clerk.post(ROLE, path, Map.of("alasan", "Salah foto."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(get(BOARD + code + "/bukti/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void whatNobodyKnowsHowToCleanIsRefused() {
        var code = desk.promised(desk.closed(4), "SARPRAS", Map.of());
        var text = Map.of("keterangan", "Kursi baru");
        var program = new byte[] {'M', 'Z', 0, 1, 2, 3, (byte) 0x90, 0, 4, 0, 0, 0};
        var refused = clerk.upload(ROLE, DESK + code + "/bukti", text, "berkas", program);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#berkas\"", "value=\"Kursi baru\"");
    }

    private void brought(String code) throws IOException {
        var text = Map.of("keterangan", "Kursi baru");
        var answer = clerk.upload(ROLE, DESK + code + "/bukti", text, "berkas", photo());
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private String file(String code) {
        var matcher =
                Pattern.compile("/bukti/([0-9a-f-]{36})\"")
                        .matcher(clerk.open(ROLE, DESK + code).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private UUID attachment(String evidence) {
        return sql.sql("select file_id from followup.evidence where id = cast(:id as uuid)")
                .param("id", evidence)
                .query(UUID.class)
                .single();
    }

    private long kept(UUID attachment) {
        return sql.sql("select count(*) from attachment.file where id = :id")
                .param("id", attachment)
                .query(Long.class)
                .single();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
