package id.pendopo.organisation.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator hangs up a photograph, everybody sees it, and it is taken down again. */
@House
class PhotoTests {

    private static final String UNIT = "RSK-BAPENDA";
    private static final String FORM = "/petugas/organisasi/unit/" + UNIT + "/foto";
    private static final Map<String, String> WORDS =
            Map.of("teks", "Gedung dari depan", "teksinggris", "The building \"in front\"");
    private static final Pattern IMAGE =
            Pattern.compile(
                    "<img src=\"(/unit/RSK-BAPENDA/foto/[0-9a-f]{16}\\.jpg)\" width=\"(\\d+)\" height=\"(\\d+)\" alt=\"([^\"]*)\" loading=\"lazy\"");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Clerk clerk;

    @BeforeEach
    void nothingHangsThere() {
        clerk = new Clerk(port, data);
        clerk.post("admin", FORM + "/hapus", Map.of());
    }

    @Test
    void itIsSeenByEverybodyWithItsWordsAndKeptByTheBrowser() throws Exception {
        assertThat(upload(Shots.withPosition(Shots.jpeg(1600, 1000), 1)).status()).isEqualTo(303);
        var image = IMAGE.matcher(clerk.read("/unit/" + UNIT).body());
        assertThat(image.find()).isTrue();
        assertThat(image.group(2) + " " + image.group(3)).isEqualTo("800 500");
        assertThat(image.group(4)).isEqualTo("Gedung dari depan");
        assertThat(clerk.read("/en/unit/" + UNIT).body())
                .contains("alt=\"The building &#34;in front&#34;\"");
        var answer = picture(image.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).hasSizeLessThanOrEqualTo(60_000);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void whatWasThereBeforeIsDeletedWithItsContent() throws Exception {
        upload(Shots.jpeg(800, 600));
        var first = address();
        upload(Shots.jpeg(600, 800));
        assertThat(address()).isNotEqualTo(first);
        assertThat(picture(first).statusCode()).isEqualTo(404);
        assertThat(files()).isOne();
        clerk.post("admin", FORM + "/hapus", Map.of());
        assertThat(files()).isZero();
        assertThat(chunks()).isZero();
        assertThat(clerk.read("/unit/" + UNIT).body()).doesNotContain("<img");
        assertThat(acts()).startsWith("unit.photo_removed", "unit.photo_set", "unit.photo_set");
    }

    @Test
    void theWordsChangeWithoutAnotherPhoto() {
        upload(Shots.jpeg(800, 600));
        var before = address();
        var words = Map.of("teks", "Pintu timur", "teksinggris", "The east door");
        assertThat(clerk.upload("admin", FORM, words, "foto", new byte[0]).status()).isEqualTo(303);
        assertThat(clerk.read("/unit/" + UNIT).body()).contains("alt=\"Pintu timur\"");
        assertThat(address()).isEqualTo(before);
    }

    @Test
    void eachBadFileHearsWhatIsWrongWithItAndTheWordsStay() {
        var pdf = "%PDF-1.4 /JavaScript".getBytes(StandardCharsets.US_ASCII);
        refused(pdf, "Berkas ini PDF");
        refused(Shots.bomb(60_000, 60_000), "Foto ini 60.000 × 60.000 piksel");
        refused(java.util.Arrays.copyOf(Shots.jpeg(800, 600), 900), "terpotong");
        refused("foto".getBytes(StandardCharsets.US_ASCII), "bukan foto JPEG atau PNG");
        assertThat(clerk.read("/unit/" + UNIT).body()).doesNotContain("<img");
    }

    @Test
    void thirtyMegabytesHearThatTheyAreTooMany() {
        var answer = upload(new byte[30_000_000]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("paling besar 10 MB");
        assertThat(upload(new byte[10_600_000]).status()).isEqualTo(413);
    }

    @Test
    void onlyAnAdministratorHangsThingsUp() {
        assertThat(clerk.upload("survey_officer", FORM, WORDS, "foto", new byte[0]).status())
                .isEqualTo(403);
        assertThat(clerk.open("admin", "/petugas/organisasi/unit/TIDAK-ADA/foto").status())
                .isEqualTo(404);
        assertThat(clerk.read("/unit/" + UNIT + "/foto/0123456789abcdef.jpg").status())
                .isEqualTo(404);
    }

    private void refused(byte[] file, String words) {
        var answer = upload(file);
        assertThat(answer.status()).as(words).isEqualTo(422);
        assertThat(answer.body()).contains(words, "Gedung dari depan");
    }

    private Clerk.Answer upload(byte[] file) {
        return clerk.upload("admin", FORM, WORDS, "foto", file);
    }

    private String address() {
        var image = IMAGE.matcher(clerk.read("/unit/" + UNIT).body());
        assertThat(image.find()).isTrue();
        return image.group(1);
    }

    private HttpResponse<byte[]> picture(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + port + path);
            return client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private long files() {
        return count("select count(*) from attachment.file where name = :name");
    }

    private long chunks() {
        return count(
                "select count(*) from attachment.chunk c join attachment.file f on f.id = c.file_id where f.name = :name");
    }

    private long count(String query) {
        return sql.sql(query).param("name", UNIT + ".jpg").query(Long.class).single();
    }

    private java.util.List<String> acts() {
        return sql.sql(
                        "select action from audit.entry where subject = :unit order by sequence desc limit 3")
                .param("unit", UNIT)
                .query(String.class)
                .list();
    }
}
