package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.fault;
import static id.pendopo.complaint.open311.Sender.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.organisation.photo.Shots;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other systems send becomes a case. */
@House
@Tag("store")
class SendTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;
    @Autowired private JdbcClient sql;

    private Sender sender;

    @BeforeEach
    void gentle() {
        sender = senders.gentle(port);
    }

    @Test
    void aReportBecomesACaseAndItsIdentifierComesAtOnce() {
        var answer =
                sender.send(
                        "lat",
                        "-7.25",
                        "long",
                        "112.75",
                        "email",
                        "warga@contoh.example",
                        "first_name",
                        "Siti",
                        "last_name",
                        "-",
                        "phone",
                        "+62 812 3456 7890",
                        "device_id",
                        "ABC",
                        "account_id",
                        "99",
                        "media_url",
                        "https://foto.example/1.jpg",
                        "media_url",
                        "https://foto.example/2.jpg",
                        "attribute[jenis_kerusakan][]",
                        "lampu",
                        "attribute[jenis_kerusakan][]",
                        "jalan",
                        "attribute[easting]",
                        "12345");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.field("token")).isEmpty();
        assertThat(answer.field("service_notice")).isNotBlank();
        assertThat(answer.json().path(0).has("account_id")).isTrue();
        var c = senders.found(answer);
        assertThat(c.channel()).isEqualTo(Channel.OPEN311);
        assertThat(c.matter().category()).isEqualTo("jalan");
        assertThat(c.matter().caseClass()).isEqualTo("NON_PENGAWASAN");
        assertThat(c.matter().title()).isEqualTo(STORY.substring(0, 80));
        assertThat(c.matter().body()).startsWith(STORY).contains("Lampu jalan, Permukaan jalan");
        assertThat(c.matter().location().lat()).isEqualTo(-7.25);
        assertThat(c.anonymous()).isFalse();
        var note = senders.note(c);
        assertThat(note.audience()).isEqualTo(CaseEvent.Audience.STAFF);
        assertThat(note.words())
                .contains("Sistem Uji", "https://foto.example/1.jpg", "https://foto.example/2.jpg")
                .contains("easting: 12345")
                .doesNotContain("ABC", "Siti");
        assertThat(
                        sql.sql("select count(*) from complaint.identity where complaint_id = :id")
                                .param("id", c.id().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void theAnswerInXmlIsThatOfTheStandard() {
        var xml =
                sender.partner()
                        .post("requests.xml", sender.with("address_string", "Pasar Wanasari"));
        assertThat(xml.status()).as(xml.body()).isEqualTo(200);
        assertThat(xml.body())
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?><service_requests><request><service_request_id>RSK-");
    }

    @Test
    void sentAgainWithItsNumberAReportIsOneCase() {
        var first = sender.located("attribute[nomor_asal]", "FMS-17");
        var again = sender.located("attribute[nomor_asal]", "FMS-17");
        assertThat(again.body()).isEqualTo(first.body());
        var theirs = sender.located("attribute[fixmystreet_id]", "FMS-17");
        assertThat(theirs.body()).isEqualTo(first.body());
        assertThat(sender.located("attribute[nomor_asal]", "FMS-18").body())
                .isNotEqualTo(first.body());
        var body =
                Partner.form(sender.with("lat", "1", "long", "1")).getBytes(StandardCharsets.UTF_8);
        var once =
                sender.partner().post("requests.json", Partner.FORM, body, "Idempotency-Key", "k1");
        var twice =
                sender.partner().post("requests.json", Partner.FORM, body, "Idempotency-Key", "k1");
        assertThat(twice.body()).isEqualTo(once.body());
    }

    @Test
    void sentTwiceAtOnceAReportIsOneCase() throws InterruptedException, ExecutionException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                var number = "FMS-serentak-" + i;
                var first = pool.submit(() -> sender.located("attribute[nomor_asal]", number));
                var second = pool.submit(() -> sender.located("attribute[nomor_asal]", number));
                var code = first.get().field("service_request_id");
                assertThat(code).as(first.get().body()).startsWith("RSK-");
                assertThat(second.get().field("service_request_id"))
                        .as(second.get().body())
                        .isEqualTo(code);
            }
        }
    }

    @Test
    void filesComeInPartsOfAnyNameAndAreCleaned() {
        var photo = Shots.withPosition(Shots.jpeg(400, 300), 1);
        var answer =
                sender.partner()
                        .multipart(
                                "requests.json",
                                List.of(sender.with("lat", "1", "long", "1")),
                                "photo1",
                                photo);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var files =
                sql.sql("select media_type from complaint.file where complaint_id = :id")
                        .param("id", senders.found(answer).id().value())
                        .query(String.class)
                        .list();
        assertThat(files).containsExactly("image/jpeg");
        var broken =
                sender.partner()
                        .multipart(
                                "requests.json",
                                List.of(sender.with("lat", "1", "long", "1")),
                                "media",
                                new byte[] {1, 2, 3});
        fault(broken, 400, "400.media");
    }

    @Test
    void theCharsetOfAFormDoesNotMatterAndLinesEndAlike() {
        var body =
                Partner.form(
                                sender.with(
                                        "lat",
                                        "1",
                                        "long",
                                        "1",
                                        "description",
                                        "Baris satu\r\nbaris dua é 😀"))
                        .getBytes(StandardCharsets.US_ASCII);
        for (var type :
                List.of(
                        Partner.FORM,
                        Partner.FORM + "; charset=utf-8",
                        Partner.FORM + ";charset=iso-8859-1",
                        "")) {
            var answer = sender.partner().post("requests.json", type, body);
            assertThat(answer.status()).as(type + answer.body()).isEqualTo(200);
            assertThat(senders.found(answer).matter().body())
                    .isEqualTo("Baris satu\nbaris dua é 😀");
        }
    }

    @Test
    void whoeverAsksForExtensionsGetsTheReceiptOfTheReporter() {
        var answer = sender.located("extensions", "true");
        var receipt = answer.json().path(0).path("extended_attributes").path("receipt").asString();
        assertThat(receipt).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        assertThat(sender.located().body()).doesNotContain("receipt");
    }

    @Test
    void whoeverKnowsOrGuessesANumberGetsNoReceiptOfWhatCameBefore() {
        var first = sender.located("attribute[fixmystreet_id]", "4711", "extensions", "true");
        assertThat(first.body()).contains("\"receipt\"");
        var again = sender.located("attribute[fixmystreet_id]", "4711", "extensions", "true");
        assertThat(again.field("service_request_id")).isEqualTo(first.field("service_request_id"));
        assertThat(again.body()).doesNotContain("receipt", "extended_attributes");
        var secret =
                new String[] {
                    "attribute[rahasia]", "ya", "attribute[nomor_asal]", "R-1", "extensions", "true"
                };
        var held = sender.located(secret);
        assertThat(held.body()).contains("\"receipt\"", "\"token\"");
        assertThat(sender.located(secret).body())
                .contains(held.field("token"))
                .doesNotContain("receipt");
    }

    @Test
    void whoeverRepeatsARequestGetsItsWholeAnswerAgain() {
        var form = Partner.form(sender.with("lat", "1", "long", "1", "extensions", "true"));
        var body = form.getBytes(StandardCharsets.UTF_8);
        var mark = new String[] {"Idempotency-Key", "9f2c61f7-lost-answer"};
        var once = sender.partner().post("requests.json", Partner.FORM, body, mark);
        assertThat(once.body()).contains("\"receipt\"");
        var twice = sender.partner().post("requests.json", Partner.FORM, body, mark);
        assertThat(twice.body()).isEqualTo(once.body());
    }

    @Test
    void anotherSiteMaySendWithAKey() {
        var body =
                Partner.form(sender.with("lat", "1", "long", "1")).getBytes(StandardCharsets.UTF_8);
        var answer =
                sender.partner()
                        .post(
                                "requests.json",
                                Partner.FORM,
                                body,
                                "Origin",
                                "https://fixmystreet.example",
                                "Sec-Fetch-Site",
                                "cross-site");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
