package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.encoded;
import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.organisation.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Updates, out and in, as FixMyStreet exchanges them. */
@House
@Tag("store")
class UpdateTests {

    private static final String PATH = "servicerequestupdates";

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private Keys keys;
    @Autowired private Organisations organisations;
    @Autowired private CaseBook book;
    @Autowired private JdbcClient sql;

    private String key = "";

    @BeforeEach
    void key() {
        sql.sql(
                        "update complaint.guard_limit set per_shared = 100000, alike_texts = 10000,"
                                + " wait_milliseconds = 0")
                .update();
        var organisation = organisations.forHost("").organisation();
        key = keys.make(organisation, new Key("FixMyStreet", false), Duration.ofDays(1), "token");
    }

    /** A whole update. */
    static String[] update(String key, String code, String id) {
        return new String[] {
            "api_key",
            key,
            "service_request_id",
            code,
            "update_id",
            id,
            "updated_datetime",
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            "status",
            "investigating",
            "description",
            "Kami sudah melihatnya.",
            "first_name",
            "Nama",
            "last_name",
            "-",
            "email",
            "orang@contoh.example"
        };
    }

    @Test
    void whatHappenedInAPublicCaseIsToldOnceWithinItsTime() {
        var made = cases.closed();
        earlier(made, Duration.ofHours(1));
        var from = Instant.now().minus(Duration.ofHours(2));
        var to = Instant.now().plus(Duration.ofMinutes(1));
        var query =
                PATH
                        + ".json?api_key=x&jurisdiction_id=&start_date="
                        + encoded(from.toString())
                        + "&end_date="
                        + encoded(to.toString());
        var all = production().get(query);
        assertThat(all.status()).as(all.body()).isEqualTo(200);
        var ids = new HashSet<String>();
        var words = new ArrayList<String>();
        for (var update : all.json()) {
            assertThat(ids.add(update.path("update_id").asString())).isTrue();
            var at = OffsetDateTime.parse(update.path("updated_datetime").asString()).toInstant();
            assertThat(at).isBetween(from.truncatedTo(ChronoUnit.SECONDS), to);
            assertThat(UpdateWord.of(update.path("status").asString())).isPresent();
            assertThat(update.path("description").asString()).isNotBlank();
            if (update.path("service_request_id").asString().equals(made.code())) {
                words.add(update.path("status").asString());
            }
        }
        assertThat(words).contains("FIXED", "CLOSED");
        assertThat(production().get(query).json()).isEqualTo(all.json());
        assertThat(all.body()).doesNotContain("Rahayu");
        var xml = production().get(query.replace(".json", ".xml"));
        assertThat(xml.xml().getElementsByTagName("request_update").getLength())
                .isEqualTo(all.json().size());
        assertThat(xml.body()).contains("<service_request_updates><request_update><update_id>");
    }

    @Test
    void whatHappenedBeforeACaseWasPublicIsToldWhenItBecomesSo() {
        var made = cases.forwarded(ComplaintCases.Brought.PLAIN);
        sql.sql(
                        "update complaint.event set at = at - interval '3 days' where complaint_id ="
                                + " (select id from complaint.complaint where code = :code)")
                .param("code", made.code())
                .update();
        var since = encoded(Instant.now().minus(Duration.ofMinutes(5)).toString());
        var query = PATH + ".json?start_date=" + since;
        assertThat(production().get(query).body()).doesNotContain(made.code());
        cases.show(made);
        assertThat(production().get(query).body()).contains(made.code());
    }

    @Test
    void whatReportersDoIsToldWhenTheHourIsOverAndReachesWhoeverAsksAfterwards() {
        var made = cases.closed();
        var path = "requests/" + made.code() + ".json";
        assertThat(told(made, "CLOSED")).as("in its hour").isEmpty();
        earlier(made, Duration.ofHours(3));
        var ended = Objects.requireNonNull(cases.find(made).times().ended());
        var hour = ended.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        assertThat(told(made, "CLOSED")).containsExactly(hour);
        var request = production().get(path + "?extensions=true").json().path(0);
        assertThat(request.path("status").asString()).isEqualTo("closed");
        var changed = OffsetDateTime.parse(request.path("updated_datetime").asString());
        assertThat(changed.toInstant()).as("not the second of its end").isEqualTo(hour);
        for (var since : List.of(ended, hour)) {
            var query = "?updated_after=" + encoded(since.toString());
            assertThat(production().get("requests.json" + query).body()).contains(made.code());
        }
        var late = "?updated_after=" + encoded(hour.plusSeconds(1).toString());
        assertThat(production().get("requests.json" + late).body()).doesNotContain(made.code());
    }

    @Test
    void whatHappenedWhileACaseWasHiddenIsToldWhenItIsShownAgain() {
        var made = cases.published();
        earlier(made, Duration.ofDays(3));
        hide(made);
        cases.answer(made);
        earlier(made, Duration.ofDays(1));
        var since = Instant.now().minus(Duration.ofMinutes(5));
        cases.show(made);
        assertThat(told(made, "FIXED"))
                .singleElement()
                .satisfies(at -> assertThat(at).isAfterOrEqualTo(since));
    }

    /** As if all of it had happened so long before. */
    private void earlier(Made made, Duration before) {
        for (var statement :
                List.of(
                        "update complaint.event set at = at - :before * interval '1 second'",
                        "update complaint.public_text set made_at = made_at - :before * interval '1 second'")) {
            sql.sql(statement + " where complaint_id = :id")
                    .param("before", before.toSeconds())
                    .param("id", cases.find(made).id().value())
                    .update();
        }
        sql.sql(
                        "update complaint.complaint set ended_at = ended_at - :before * interval '1 second' where id = :id")
                .param("before", before.toSeconds())
                .param("id", cases.find(made).id().value())
                .update();
    }

    /** A newer wording that nobody may read. */
    private void hide(Made made) {
        sql.sql(
                        """
                        insert into complaint.public_text
                               (organisation_id, complaint_id, revision, title, body, made_by, made_at, shown)
                        select organisation_id, complaint_id, revision + 1, title, body, made_by, made_at, false
                          from complaint.public_text
                         where complaint_id = :id
                         order by revision desc
                         limit 1
                        """)
                .param("id", cases.find(made).id().value())
                .update();
    }

    /** When this word was told of the case. */
    private List<Instant> told(Made made, String word) {
        return production()
                .get(PATH + ".json?start_date=" + encoded(sixHoursAgo()))
                .json()
                .valueStream()
                .filter(one -> one.path("service_request_id").asString().equals(made.code()))
                .filter(one -> one.path("status").asString().equals(word))
                .map(one -> OffsetDateTime.parse(one.path("updated_datetime").asString()))
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private static String sixHoursAgo() {
        return Instant.now().minus(Duration.ofHours(6)).toString();
    }

    @Test
    void datesThatCannotBeAreRefused() {
        fault(production().get(PATH + ".xml?start_date=x"), 400, "400.start_date");
        fault(
                production()
                        .get(
                                PATH
                                        + ".json?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z"),
                400,
                "400.end_date");
        assertThat(production().get(PATH + ".xml").status()).isEqualTo(200);
    }

    @Test
    void anUpdateIsANoteForOfficersAndMovesNothing() {
        var made = cases.published();
        var before = cases.find(made);
        var answer = production().post(PATH + ".xml", update(key, made.code(), "kabar-1"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<service_request_updates><request_update><update_id>" + made.code());
        var after = cases.find(made);
        assertThat(after.status()).isEqualTo(before.status());
        var note = book.events(after).getLast();
        assertThat(note.kind()).isEqualTo("NOTE");
        assertThat(note.audience()).isEqualTo(CaseEvent.Audience.STAFF);
        assertThat(note.words())
                .contains("FixMyStreet", "INVESTIGATING", "Kami sudah melihatnya.")
                .doesNotContain("orang@contoh.example", "Nama");
        fault(
                production().post(PATH + ".json", update(key, made.code(), "kabar-1")),
                400,
                "400.update_id");
        assertThat(cases.find(made).version()).isEqualTo(after.version());
    }

    @Test
    void everyFaultOfAnUpdateIsAFourHundred() {
        var made = cases.published();
        for (var field :
                List.of(
                        "service_request_id",
                        "update_id",
                        "updated_datetime",
                        "status",
                        "description")) {
            fault(
                    production().post(PATH + ".json", changed(made.code(), field, "")),
                    400,
                    "400." + field);
        }
        fault(
                production().post(PATH + ".json", changed(made.code(), "status", "hebat")),
                400,
                "400.status");
        fault(
                production()
                        .post(PATH + ".json", changed(made.code(), "updated_datetime", "kemarin")),
                400,
                "400.updated_datetime");
        fault(
                production()
                        .post(
                                PATH + ".json",
                                changed(made.code(), "updated_datetime", "2199-01-01T00:00:00Z")),
                400,
                "400.updated_datetime");
        fault(
                production()
                        .post(
                                PATH + ".json",
                                changed(made.code(), "description", "a".repeat(3_001))),
                400,
                "400.description");
        fault(
                production().post(PATH + ".json", update(key, "RSK-AAAAAAA-A", "kabar-2")),
                400,
                "400.service_request_id");
        fault(
                production().post(PATH + ".xml", changed(made.code(), "api_key", "")),
                403,
                "403.api_key");
    }

    @Test
    void theWordsOfAllSystemsAreKnown() {
        for (var word :
                List.of(
                        "OPEN",
                        "closed",
                        "Fixed",
                        "in progress",
                        "IN_PROGRESS",
                        "action scheduled",
                        "INVESTIGATING",
                        "duplicate",
                        "not councils responsibility",
                        "no further action",
                        "internal referral",
                        "for triage",
                        "cancelled",
                        "reopen")) {
            assertThat(UpdateWord.of(word)).as(word).isPresent();
        }
        assertThat(UpdateWord.of("")).isEmpty();
    }

    /**
     * As FixMyStreet does: XML alone, a form without charset, a token asked for up to five times.
     */
    @Test
    void aClientLikeThatOfFixMyStreetSendsAndFollows() {
        var answer =
                production()
                        .post(
                                "requests.xml",
                                "jurisdiction_id",
                                "localhost",
                                "api_key",
                                key,
                                "service_code",
                                "jalan",
                                "address_id",
                                "#NOTPINPOINTED#",
                                "description",
                                "Lubang\r\ndi jalan desa, lihat https://fms.example/1",
                                "first_name",
                                "Tes",
                                "last_name",
                                "-",
                                "email",
                                "a@b.example",
                                "deviceid",
                                "x",
                                "media_url",
                                "https://fms.example/1.jpg",
                                "attribute[fixmystreet_id]",
                                "4711",
                                "attribute[rahasia]",
                                "ya");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var id = answer.element("service_request_id");
        var token = answer.element("token");
        for (int i = 0; i < 5 && id.isEmpty(); i++) {
            var polled = production().get("tokens/" + token + ".xml?jurisdiction_id=localhost");
            assertThat(polled.status()).isEqualTo(200);
            id = polled.element("service_request_id");
        }
        assertThat(token).isNotEmpty();
        assertThat(id).as("secret: never").isEmpty();
    }

    private String[] changed(String code, String field, String value) {
        var all = update(key, code, "kabar-3");
        for (int i = 0; i < all.length; i += 2) {
            if (all[i].equals(field)) {
                all[i + 1] = value;
            }
        }
        return all;
    }

    private Partner production() {
        return Partner.production(port);
    }
}
