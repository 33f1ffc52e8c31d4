package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.publication.PublicationDesk;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.photo.Shots;
import id.pendopo.shared.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other systems send. */
@House
@Tag("store")
class SendTests {

    private static final String STORY =
            "Lampu jalan di depan pasar Wanasari mati sejak Senin dan banyak orang tersandung";

    @LocalServerPort private int port;
    @Autowired private Keys keys;
    @Autowired private KeyVerb verb;
    @Autowired private Organisations organisations;
    @Autowired private CaseBook book;
    @Autowired private ComplaintCases cases;
    @Autowired private PublicationDesk desk;
    @Autowired private JdbcClient sql;

    private String key = "";

    @BeforeEach
    void gentle() {
        limits(100_000, 10_000);
        key = keys.make(organisation(), new Key("Sistem Uji", false), Duration.ofDays(1), "token");
    }

    private void limits(int network, int alike) {
        sql.sql(
                        "update complaint.guard_limit set per_shared = :network, alike_texts = :alike,"
                                + " wait_milliseconds = 0")
                .param("network", network)
                .param("alike", alike)
                .update();
    }

    @Test
    void aReportBecomesACaseAndItsIdentifierComesAtOnce() {
        var answer =
                send(
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
        var c = found(answer);
        assertThat(c.channel()).isEqualTo(Channel.OPEN311);
        assertThat(c.matter().category()).isEqualTo("jalan");
        assertThat(c.matter().caseClass()).isEqualTo("NON_PENGAWASAN");
        assertThat(c.matter().title()).isEqualTo(STORY.substring(0, 80));
        assertThat(c.matter().body()).startsWith(STORY).contains("Lampu jalan, Permukaan jalan");
        assertThat(c.matter().location().lat()).isEqualTo(-7.25);
        assertThat(c.anonymous()).isFalse();
        var note = note(c);
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
        var xml = production().post("requests.xml", with("address_string", "Pasar Wanasari"));
        assertThat(xml.status()).as(xml.body()).isEqualTo(200);
        assertThat(xml.body())
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?><service_requests><request><service_request_id>RSK-");
    }

    @Test
    void withoutAGoodKeyNothingIsTaken() {
        var fields =
                Partner.form(
                        "service_code", "jalan", "description", STORY, "lat", "1", "long", "1");
        fault(posted(fields), 403, "403.api_key");
        fault(posted(fields + "&api_key="), 403, "403.api_key");
        fault(posted(fields + "&api_key=salah"), 403, "403.api_key");
        var trial = keys.make(organisation(), new Key("Coba", true), Duration.ofDays(1), "token");
        fault(posted(fields + "&api_key=" + trial), 403, "403.api_key");
        var old = keys.make(organisation(), new Key("Lama", false), Duration.ofDays(-1), "token");
        fault(posted(fields + "&api_key=" + old), 403, "403.api_key");
        var other =
                keys.make(organisation(), new Key("Dicabut", false), Duration.ofDays(1), "token");
        assertThat(posted(fields + "&api_key=" + other).status()).isEqualTo(200);
        assertThat(keys.revoke(organisation(), "Dicabut", "token")).isEqualTo(1);
        fault(posted(fields + "&api_key=" + other), 403, "403.api_key");
    }

    @Test
    void whatIsMissingIsSaid() {
        fault(
                postedWithKey("description", STORY, "lat", "1", "long", "1"),
                400,
                "400.service_code");
        fault(
                postedWithKey("service_code", "tidak-ada", "lat", "1", "long", "1"),
                404,
                "404.service_code");
        fault(postedWithKey("service_code", "jalan", "description", STORY), 400, "400.lat");
        fault(send("lat", "1"), 400, "400.lat");
        fault(send("lat", "91", "long", "1"), 400, "400.lat");
        fault(send("lat", "satu", "long", "1"), 400, "400.lat");
        fault(send("address_id", "tidak ada"), 400, "400.address_id");
        fault(
                send("lat", "1", "long", "1", "jurisdiction_id", "lain.example"),
                404,
                "404.jurisdiction_id");
        fault(send("lat", "1", "long", "1", "email", "bukan surel"), 400, "400.email");
        fault(send("lat", "1", "long", "1", "phone", "x"), 400, "400.phone");
        fault(
                send("lat", "1", "long", "1", "media_url", "file:///etc/passwd"),
                400,
                "400.media_url");
        fault(
                send("lat", "1", "long", "1", "media_url", "ftp://a.example/b"),
                400,
                "400.media_url");
        fault(
                postedWithKey(
                        "service_code",
                        "jalan",
                        "lat",
                        "1",
                        "long",
                        "1",
                        "description",
                        "a".repeat(4_001)),
                400,
                "400.description");
        assertThat(
                        postedWithKey(
                                        "service_code",
                                        "jalan",
                                        "lat",
                                        "1",
                                        "long",
                                        "1",
                                        "description",
                                        "a".repeat(4_000))
                                .status())
                .isEqualTo(200);
        fault(send("address_string", "a".repeat(301)), 400, "400.address_string");
    }

    @Test
    void severalFaultsAreSaidAtOnce() {
        var answer = send("media_url", "bukan", "attribute[anonim]", "mungkin");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().valueStream().map(one -> one.path("code").asString()))
                .containsExactlyInAnyOrder("400.attribute.anonim", "400.lat", "400.media_url");
        assertThat(answer.body()).contains("ya, tidak");
    }

    @Test
    void eachKindOfAttributeIsLookedAt() {
        fault(
                located("attribute[tanggal_kejadian]", "kemarin"),
                400,
                "400.attribute.tanggal_kejadian");
        fault(
                located("attribute[tanggal_kejadian]", "2999-01-01"),
                400,
                "400.attribute.tanggal_kejadian");
        fault(located("attribute[unit]", "TIDAK-ADA"), 400, "400.attribute.unit");
        fault(located("attribute[layanan]", "TIDAK-ADA"), 400, "400.attribute.layanan");
        fault(located("attribute[wilayah]", "00.00"), 400, "400.attribute.wilayah");
        fault(located("attribute[wilayah]", "97\n01"), 400, "400.attribute.wilayah");
        fault(
                located("attribute[jenis_kerusakan]", "gedung"),
                400,
                "400.attribute.jenis_kerusakan");
        fault(
                located("attribute[anonim]", "ya", "attribute[anonim]", "tidak"),
                400,
                "400.attribute.anonim");
        fault(located("attribute[harapan]", "a".repeat(1_001)), 400, "400.attribute.harapan");
        fault(
                postedWithKey(
                        "service_code",
                        "antrean",
                        "lat",
                        "1",
                        "long",
                        "1",
                        "attribute[lama_menunggu]",
                        "lama sekali"),
                400,
                "400.attribute.lama_menunggu");
        var whole =
                located(
                        "attribute[tanggal_kejadian]", "2025-11-09T10:00:00+07:00",
                        "attribute[harapan]", "Lampu\r\ndiganti.",
                        "attribute[unit]", "RSK-PKM-WANASARI",
                        "attribute[wilayah]", "97.01.01.2001");
        assertThat(whole.status()).as(whole.body()).isEqualTo(200);
        var matter = found(whole).matter();
        assertThat(matter.eventDate()).isEqualTo(LocalDate.of(2025, 11, 9));
        assertThat(matter.remedy()).isEqualTo("Lampu\ndiganti.");
        assertThat(matter.location().regionCode()).isEqualTo("97.01.01.2001");
        assertThat(found(whole).target()).isNotNull();
    }

    @Test
    void aRequiredAttributeMustBeThere() {
        sql.sql(
                        "update complaint.open311_attribute set required = true where code = 'jumlah_diminta'")
                .update();
        try {
            fault(
                    postedWithKey("service_code", "pungli", "lat", "1", "long", "1"),
                    400,
                    "400.attribute.jumlah_diminta");
            var good =
                    postedWithKey(
                            "service_code",
                            "pungli",
                            "lat",
                            "1",
                            "long",
                            "1",
                            "attribute[jumlah_diminta]",
                            "50000");
            assertThat(good.status()).as(good.body()).isEqualTo(200);
        } finally {
            sql.sql(
                            "update complaint.open311_attribute set required = false where code = 'jumlah_diminta'")
                    .update();
        }
    }

    @Test
    void placesComeInThreeWays() {
        assertThat(found(send("lat", "-7.5", "lng", "110.5")).matter().location().lon())
                .isEqualTo(110.5);
        assertThat(found(send("address_string", "Jalan Melati 5")).matter().location().place())
                .isEqualTo("Jalan Melati 5");
        assertThat(found(send("address_id", "97.01.01.2001")).matter().location().regionCode())
                .isEqualTo("97.01.01.2001");
        assertThat(found(send("address_id", "#NOTPINPOINTED#")).matter().location().regionCode())
                .isNull();
    }

    @Test
    void aSecretReportHasATokenAndNothingElseEver() {
        var answer = located("attribute[rahasia]", "ya", "email", "rahasia@contoh.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("service_request_id")).isEmpty();
        assertThat(answer.json().path(0).has("service_request_id")).isFalse();
        var token = answer.field("token");
        assertThat(token).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        var asked = production().get("tokens/" + token + ".json");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.field("token")).isEqualTo(token);
        assertThat(asked.json().path(0).path("service_request_id").isNull()).isTrue();
        var code = codeOf("rahasia");
        assertThat(production().get("requests/" + code + ".json").status()).isEqualTo(404);
        fault(
                production()
                        .post(
                                "servicerequestupdates.json",
                                UpdateTests.update(key, code, "rahasia-1")),
                400,
                "400.service_request_id");
    }

    @Test
    void aBurstIsHeldAndItsTokenLeadsToTheCaseOnceAPersonLetItGo() {
        limits(100_000, 1);
        var words = "Jembatan gantung di dusun Sukarame putus talinya sejak hari Selasa pagi.";
        var fields =
                new String[] {
                    "service_code", "jalan", "lat", "1", "long", "1", "description", words
                };
        assertThat(postedWithKey(fields).field("service_request_id")).isNotEmpty();
        var held = postedWithKey(fields);
        assertThat(held.status()).isEqualTo(200);
        var token = held.field("token");
        assertThat(token).isNotEmpty();
        assertThat(
                        production()
                                .get("tokens/" + token + ".json")
                                .json()
                                .path(0)
                                .path("service_request_id")
                                .isNull())
                .isTrue();
        sql.sql("update complaint.complaint set status = 'SUBMITTED' where code = :code")
                .param("code", codeOf("HELD"))
                .update();
        var released = production().get("tokens/" + token + ".xml");
        assertThat(released.element("service_request_id")).startsWith("RSK-");
        assertThat(released.element("token")).isEqualTo(token);
    }

    @Test
    void sentAgainWithItsNumberAReportIsOneCase() {
        var first = located("attribute[nomor_asal]", "FMS-17");
        var again = located("attribute[nomor_asal]", "FMS-17");
        assertThat(again.body()).isEqualTo(first.body());
        var theirs = located("attribute[fixmystreet_id]", "FMS-17");
        assertThat(theirs.body()).isEqualTo(first.body());
        assertThat(located("attribute[nomor_asal]", "FMS-18").body()).isNotEqualTo(first.body());
        var body = Partner.form(with("lat", "1", "long", "1")).getBytes(StandardCharsets.UTF_8);
        var once = production().post("requests.json", Partner.FORM, body, "Idempotency-Key", "k1");
        var twice = production().post("requests.json", Partner.FORM, body, "Idempotency-Key", "k1");
        assertThat(twice.body()).isEqualTo(once.body());
    }

    @Test
    void filesComeInPartsOfAnyNameAndAreCleaned() {
        var photo = Shots.withPosition(Shots.jpeg(400, 300), 1);
        var answer =
                production()
                        .multipart(
                                "requests.json",
                                List.of(with("lat", "1", "long", "1")),
                                "photo1",
                                photo);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var files =
                sql.sql("select media_type from complaint.file where complaint_id = :id")
                        .param("id", found(answer).id().value())
                        .query(String.class)
                        .list();
        assertThat(files).containsExactly("image/jpeg");
        var broken =
                production()
                        .multipart(
                                "requests.json",
                                List.of(with("lat", "1", "long", "1")),
                                "media",
                                new byte[] {1, 2, 3});
        fault(broken, 400, "400.media");
    }

    @Test
    void theCharsetOfAFormDoesNotMatterAndLinesEndAlike() {
        var body =
                Partner.form(
                                with(
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
            var answer = production().post("requests.json", type, body);
            assertThat(answer.status()).as(type + answer.body()).isEqualTo(200);
            assertThat(found(answer).matter().body()).isEqualTo("Baris satu\nbaris dua é 😀");
        }
    }

    @Test
    void onlySoMuchIsTakenInAnHour() {
        sql.sql("update complaint.open311_rule set per_hour = 1").update();
        try {
            var own =
                    keys.make(
                            organisation(), new Key("Sering", false), Duration.ofDays(1), "token");
            var form =
                    Partner.form("service_code", "jalan", "lat", "1", "long", "1", "api_key", own);
            assertThat(posted(form).status()).isEqualTo(200);
            var more = posted(form);
            fault(more, 429, "429.api_key");
            assertThat(more.retry()).isNotEmpty();
        } finally {
            sql.sql("update complaint.open311_rule set per_hour = 600").update();
        }
    }

    @Test
    void whoeverAsksForExtensionsGetsTheReceiptOfTheReporter() {
        var answer = located("extensions", "true");
        var receipt = answer.json().path(0).path("extended_attributes").path("receipt").asString();
        assertThat(receipt).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        assertThat(located().body()).doesNotContain("receipt");
    }

    @Test
    void anotherSiteMaySendWithAKey() {
        var body = Partner.form(with("lat", "1", "long", "1")).getBytes(StandardCharsets.UTF_8);
        var answer =
                production()
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

    @Test
    void anAnonymousReportIsNeverToldExactlyAndASearchNearItFindsOnlyWhatIsTold() {
        var made = new ArrayList<Made>();
        for (int i = 0; i < 6; i++) {
            boolean anonymous = i == 0;
            var answer =
                    send(
                            "lat", anonymous ? "-7.123456" : "-7.2",
                            "long", anonymous ? "112.123456" : "112.2",
                            "first_name", "Siti",
                            "attribute[anonim]", anonymous ? "ya" : "tidak",
                            "attribute[wilayah]", "97.01.03.2001");
            var one = new Made("", answer.field("service_request_id"));
            var officer = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
            cases.verified(one, officer, "NON_PENGAWASAN", "jalan", "RSK-PKM-WANASARI");
            made.add(cases.show(one));
        }
        desk.lastWeek(made.stream().map(Made::code).toList());
        var hidden = production().get("requests/" + made.getFirst().code() + ".json");
        var spot = hidden.json().path(0);
        assertThat(spot.path("address_id").asString()).isEqualTo("97.01.03.2001");
        assertThat(spot.path("lat").asDouble()).isNotEqualTo(-7.123456).isNotEqualTo(-7.1235);
        assertThat(hidden.body()).doesNotContain("-7.1234", "112.1234", "Siti");
        double lat = spot.path("lat").asDouble();
        double lon = spot.path("long").asDouble();
        var near = "requests.json?radius=5&lat=" + lat + "&long=" + lon;
        assertThat(ReadTests.codes(production().get(near).json())).contains(made.getFirst().code());
        var exact = "requests.json?radius=1&lat=-7.123456&long=112.123456";
        assertThat(ReadTests.codes(production().get(exact).json()))
                .doesNotContain(made.getFirst().code());
        var table = new Partner("http://localhost:" + port + "/open311/").get("requests.csv");
        assertThat(table.body()).contains(made.getFirst().code()).doesNotContain("-7.1234");
    }

    @Test
    void theTestEndpointRefusesTheSameAndKeepsNoWords() {
        var trial = keys.make(organisation(), new Key("Coba", true), Duration.ofDays(1), "token");
        long before = count("complaint.complaint");
        var endpoint = Partner.test(port);
        fault(endpoint.post("requests.json", "api_key", trial), 400, "400.service_code");
        fault(endpoint.post("requests.json", "service_code", "jalan"), 403, "403.api_key");
        var fields =
                new String[] {
                    "api_key",
                    trial,
                    "service_code",
                    "jalan",
                    "lat",
                    "-7.123456",
                    "long",
                    "112.123456",
                    "description",
                    "Pak Rahasia dari Wanasari",
                    "first_name",
                    "Sri Rahasia"
                };
        var answer = endpoint.post("requests.json", fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var code = answer.field("service_request_id");
        var read = endpoint.get("requests/" + code + ".json");
        assertThat(read.field("service_code")).isEqualTo("jalan");
        assertThat(read.json().path(0).path("lat").asDouble()).isEqualTo(-7.123);
        assertThat(ReadTests.codes(endpoint.get("requests.json?status=open").json()))
                .contains(code);
        assertThat(endpoint.get("requests.json?status=closed").body()).isEqualTo("[]");
        var since = ReadTests.encoded(java.time.Instant.now().minusSeconds(3600).toString());
        assertThat(ReadTests.codes(endpoint.get("requests.json?start_date=" + since).json()))
                .contains(code);
        assertThat(production().get("requests/" + code + ".json").status()).isEqualTo(404);
        assertThat(count("complaint.complaint")).isEqualTo(before);
        var rows =
                sql.sql("select t::text from complaint.open311_trial t").query(String.class).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Rahasia"));
        var secret =
                endpoint.post(
                        "requests.json",
                        "api_key",
                        trial,
                        "service_code",
                        "jalan",
                        "lat",
                        "1",
                        "long",
                        "1",
                        "attribute[rahasia]",
                        "ya");
        var token = secret.field("token");
        assertThat(endpoint.get("tokens/" + token + ".json").field("token")).isEqualTo(token);
        fault(production().get("tokens/" + token + ".json"), 404, "404.token");
        var update =
                endpoint.post("servicerequestupdates.json", UpdateTests.update(trial, code, "u1"));
        assertThat(update.status()).as(update.body()).isEqualTo(200);
        fault(
                endpoint.post("servicerequestupdates.json", UpdateTests.update(trial, code, "u1")),
                400,
                "400.update_id");
        assertThat(endpoint.get("servicerequestupdates.json").body()).contains(code, "u1");
    }

    @Test
    void aCommandMakesAndWithdrawsKeys() {
        assertThat(verb.name()).isEqualTo("token --open311");
        assertThat(verb.run(List.of())).isEqualTo(2);
        assertThat(verb.run(List.of("--name"))).isEqualTo(2);
        assertThat(verb.run(List.of("--name", "Sistem", "--days", "0"))).isEqualTo(2);
        assertThat(verb.run(List.of("--name", "Sistem", "--lain", "x"))).isEqualTo(2);
        assertThat(verb.run(List.of("--name", "Perintah"))).isZero();
        assertThat(verb.run(List.of("--test", "--name", "Perintah"))).isZero();
        assertThat(verb.run(List.of("--revoke", "--name", "Perintah"))).isZero();
        assertThat(verb.run(List.of("--revoke", "--name", "Perintah"))).isEqualTo(1);
        var rows =
                sql.sql("select k::text from complaint.open311_key k").query(String.class).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(key));
    }

    private Partner production() {
        return Partner.production(port);
    }

    private OrganisationId organisation() {
        return organisations.forHost("").organisation();
    }

    private String[] with(String... more) {
        var fields = new ArrayList<>(List.of("api_key", key, "service_code", "jalan"));
        if (!List.of(more).contains("description")) {
            fields.addAll(List.of("description", STORY));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private Partner.Answer send(String... more) {
        return production().post("requests.json", with(more));
    }

    private Partner.Answer located(String... more) {
        var fields = new ArrayList<>(List.of("lat", "1", "long", "1"));
        fields.addAll(List.of(more));
        return send(fields.toArray(String[]::new));
    }

    private Partner.Answer postedWithKey(String... fields) {
        return posted(Partner.form(fields) + "&api_key=" + key);
    }

    private Partner.Answer posted(String form) {
        return production()
                .post("requests.json", Partner.FORM, form.getBytes(StandardCharsets.US_ASCII));
    }

    private Complaint found(Partner.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return book.find(organisation(), answer.field("service_request_id")).orElseThrow();
    }

    private CaseEvent note(Complaint c) {
        return book.events(c).stream()
                .filter(event -> event.kind().equals("NOTE"))
                .findFirst()
                .orElseThrow();
    }

    /** The last case that is secret, or held. */
    private String codeOf(String kind) {
        return sql.sql(
                        "select code from complaint.complaint where channel = 'OPEN311' and "
                                + (kind.equals("HELD") ? "status = 'HELD'" : "secret")
                                + " order by entered_at desc limit 1")
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
