package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.attachment.Papers;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.guard.DraftGuard;
import id.pendopo.organisation.photo.Shots;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Bad files, and files that say too much, on each way on which a file comes to a case. */
@House
@Tag("store")
class UploadTests {

    private static final String STORY = "Diminta uang di loket tiga, ada fotonya.";
    private static final Pattern KEY = Pattern.compile("name=\"kunci\" value=\"([0-9A-Z]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"pdp-code\">([0-9 ]+)<");
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"([0-9]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    /** A way on which files come. */
    private enum Way {
        FORM,
        PROGRAM,
        OFFICER,
        SAFE,
        CONVERSATION
    }

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private DraftGuard guard;

    private Clerk clerk;
    private Multipart sender;
    private String last = "";
    private Citizen citizen;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
        sender = new Multipart(port);
        sql.sql(
                        "update complaint.guard_limit set per_shared = 100000, alike_texts = 10000,"
                                + " wait_milliseconds = 0")
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void eachBadFileHasAnAnswerOfItsOwnAndWhatWasTypedStays(Way way) throws Exception {
        long before = files();
        for (var bad : bad().entrySet()) {
            var answer = send(way, bad.getKey(), bad.getValue()[0]);
            var words = new String(bad.getValue()[1], StandardCharsets.UTF_8);
            assertThat(answer.status()).as(way + " " + bad.getKey()).isIn(200, 422);
            assertThat(answer.body()).as(way + " " + bad.getKey()).contains(bad.getKey(), words);
            switch (way) {
                case SAFE, OFFICER, CONVERSATION ->
                        assertThat(answer.body()).contains(STORY, "href=\"#berkas\"");
                case FORM -> assertThat(answer.body()).contains("href=\"#berkas\"");
                case PROGRAM -> assertThat(answer.body()).contains("\"field\":\"attachments\"");
            }
        }
        assertThat(files()).as("kept of bad files").isEqualTo(before);
    }

    private static Map<String, byte[][]> bad() {
        var bad = new LinkedHashMap<String, byte[][]>();
        bad.put("program.jpg", of(new byte[] {'M', 'Z', 0, 1}, "bukan jenis yang kami terima"));
        bad.put("skrip.pdf", of(Papers.pdfWithScript(), "berisi program"));
        bad.put("bom.docx", of(Papers.bomb(), "membengkak"));
        bad.put("bom.png", of(Shots.bomb(60_000, 60_000), "terlalu besar"));
        bad.put("potong.jpg", of(Arrays.copyOf(Shots.jpeg(900, 700), 2_000), "terpotong"));
        bad.put("kosong.jpg", of(new byte[0], "kosong"));
        bad.put("besar.jpg", of(new byte[12_000_000], "12 MB, paling besar 10 MB"));
        return bad;
    }

    private static byte[][] of(byte[] file, String words) {
        return new byte[][] {file, words.getBytes(StandardCharsets.UTF_8)};
    }

    @Test
    void whatIsThreeTimesTooLargeComesBackOnTheFormOrSaysWhatToDo() throws Exception {
        for (var way : Way.values()) {
            var answer = send(way, "besar.jpg", new byte[30_000_000]);
            switch (way) {
                case FORM, SAFE, CONVERSATION, OFFICER ->
                        assertThat(answer.body())
                                .as(way.name())
                                .contains("besar.jpg", "29 MB, paling besar 10 MB");
                case PROGRAM -> {
                    assertThat(answer.status()).as(way.name()).isEqualTo(413);
                    assertThat(answer.body()).as(way.name()).containsPattern("MB|KB|kB|KiB");
                }
            }
            if (way != Way.FORM && way != Way.PROGRAM) {
                assertThat(answer.body()).as("what was typed").contains(STORY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAPhotographWithAPositionOnlyThePictureIsKept(Way way) throws Exception {
        var photo = Shots.withPosition(Shots.jpeg(400, 300), 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(Shots.CAMERA);
        sql.sql("delete from complaint.file").update();
        var answer = send(way, "IMG_20261120_093012.jpg", photo);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201, 303);
        if (way == Way.FORM) {
            assertThat(citizen.send().status()).isEqualTo(200);
        }
        var kept =
                sql.sql(
                                """
                                select encode(c.content, 'escape') || ' ' || f.name
                                  from complaint.file f
                                  join attachment.chunk c on c.file_id = f.attachment_id
                                """)
                        .query(String.class)
                        .list();
        assertThat(kept).isNotEmpty();
        assertThat(kept)
                .allSatisfy(one -> assertThat(one).doesNotContain("Exif", "GPS", Shots.CAMERA));
        if (way == Way.SAFE || way == Way.CONVERSATION) {
            assertThat(kept).allSatisfy(one -> assertThat(one).doesNotContain("093012"));
        }
    }

    private Multipart.Answer send(Way way, String name, byte[] file) throws Exception {
        last = STORY + " " + UUID.randomUUID();
        return switch (way) {
            case FORM -> {
                citizen = Citizen.begun(port, clerk);
                citizen.fill(last);
                var path = citizen.draft() + "/berkas";
                yield sender.post(path, Map.of("tambah", "1"), name, file);
            }
            case PROGRAM -> program(name, file);
            case OFFICER -> sender.officer(clerk, "/petugas/pengaduan/baru", letter(), name, file);
            case SAFE -> sender.post("/lapor-aman", report(), name, file);
            case CONVERSATION -> conversation(name, file);
        };
    }

    private Multipart.Answer program(String name, byte[] file) {
        var body = new HashMap<String, Object>();
        body.put("category", "sarana");
        body.put("title", "Loket tiga");
        body.put("body", last);
        body.put(
                "attachments",
                List.of(Map.of("name", name, "content", Base64.getEncoder().encodeToString(file))));
        var answer =
                new Citizen(port, clerk, "")
                        .post(
                                "/api/v1/complaints",
                                "application/json",
                                JSON.writeValueAsBytes(body));
        return new Multipart.Answer(answer.statusCode(), answer.body());
    }

    private Map<String, String> letter() {
        return Map.of(
                "kunci", "U" + UUID.randomUUID().toString().replace("-", "").substring(0, 12),
                "saluran", "LETTER",
                "diterima", "17-11-2025",
                "hal", "sarana",
                "judul", "Loket tiga",
                "cerita", last,
                "siapa", "tanpa");
    }

    private Map<String, String> report() {
        return Map.of(
                "kunci",
                found(KEY, clerk.read("/lapor-aman").body()),
                "kategori",
                "pungli",
                "cerita",
                last,
                "tampil",
                "tidak");
    }

    @Test
    void filesOfAStepThatIsNotPossibleAtTheSafeDeskAreNotLookedAt() throws Exception {
        last = STORY + " " + UUID.randomUUID();
        var receipt = found(RECEIPT, clerk.send("/lapor-aman", report()).body());
        var bad = new byte[12_000_000];
        assertThat(step(receipt, "keberatan", "besar.jpg", bad).body())
                .contains(STORY)
                .doesNotContain("besar.jpg");
        assertThat(step(receipt, "tarik", "besar.jpg", bad).body())
                .as("nobody asked for files")
                .contains("Ditarik")
                .doesNotContain("besar.jpg");
    }

    @Test
    void whatAnotherDeskTookIsNotCountedAtTheSafeDesk() throws Exception {
        last = STORY + " " + UUID.randomUUID();
        var receipt = found(RECEIPT, clerk.send("/lapor-aman", report()).body());
        var network = InetAddress.ofLiteral("127.51.50.7");
        for (int bytes : new int[] {50_000_000, 60_000}) {
            while (guard.brings(network.getHostAddress(), bytes)) {}
        }
        citizen = Citizen.begun(port, clerk);
        assertThat(citizen.uploadFrom(network, "satu.pdf", Papers.pdf()).body())
                .contains("sangat banyak berkas");
        sender = sender.from(network);
        assertThat(step(receipt, "balas", "satu.pdf", Papers.pdf()).body())
                .contains(STORY)
                .doesNotContain("sangat banyak berkas", "Kesalahan:");
    }

    private Multipart.Answer conversation(String name, byte[] file) throws Exception {
        var sent = clerk.send("/lapor-aman", report());
        return step(found(RECEIPT, sent.body()), "balas", name, file);
    }

    private Multipart.Answer step(String receipt, String step, String name, byte[] file)
            throws Exception {
        var page = clerk.send("/lapor-aman/lacak", Map.of("nomor", receipt)).body();
        return sender.post(
                "/lapor-aman/lacak",
                Map.of(
                        "nomor",
                        receipt,
                        "versi",
                        found(VERSION, page),
                        "lakukan",
                        step,
                        "kata",
                        STORY),
                name,
                file);
    }

    private long files() {
        return sql.sql(
                        """
                        select count(*)
                          from complaint.file f
                          join complaint.complaint c on c.id = f.complaint_id
                         where c.body like :story
                        """)
                .param("story", STORY + "%")
                .query(Long.class)
                .single();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
