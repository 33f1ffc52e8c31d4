package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.fault;
import static id.pendopo.complaint.open311.Sender.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is wrong with a report is said, and it is not taken. */
@House
@Tag("store")
class SendFaultTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;
    @Autowired private Keys keys;
    @Autowired private JdbcClient sql;

    private Sender sender;

    @BeforeEach
    void gentle() {
        sender = senders.gentle(port);
    }

    @Test
    void withoutAGoodKeyNothingIsTaken() {
        var fields =
                Partner.form(
                        "service_code", "jalan", "description", STORY, "lat", "1", "long", "1");
        fault(sender.posted(fields), 403, "403.api_key");
        fault(sender.posted(fields + "&api_key="), 403, "403.api_key");
        fault(sender.posted(fields + "&api_key=salah"), 403, "403.api_key");
        var trial =
                keys.make(
                        senders.organisation(), new Key("Coba", true), Duration.ofDays(1), "token");
        fault(sender.posted(fields + "&api_key=" + trial), 403, "403.api_key");
        var old =
                keys.make(
                        senders.organisation(),
                        new Key("Lama", false),
                        Duration.ofDays(-1),
                        "token");
        fault(sender.posted(fields + "&api_key=" + old), 403, "403.api_key");
        var other =
                keys.make(
                        senders.organisation(),
                        new Key("Dicabut", false),
                        Duration.ofDays(1),
                        "token");
        assertThat(sender.posted(fields + "&api_key=" + other).status()).isEqualTo(200);
        assertThat(keys.revoke(senders.organisation(), "Dicabut", "token")).isEqualTo(1);
        fault(sender.posted(fields + "&api_key=" + other), 403, "403.api_key");
    }

    @Test
    void whatIsMissingIsSaid() {
        fault(sender.keyed("description", STORY, "lat", "1", "long", "1"), 400, "400.service_code");
        fault(
                sender.keyed("service_code", "tidak-ada", "lat", "1", "long", "1"),
                404,
                "404.service_code");
        fault(sender.keyed("service_code", "jalan", "description", STORY), 400, "400.lat");
        fault(sender.send("lat", "1"), 400, "400.lat");
        fault(sender.send("lat", "91", "long", "1"), 400, "400.lat");
        fault(sender.send("lat", "satu", "long", "1"), 400, "400.lat");
        fault(sender.send("address_id", "tidak ada"), 400, "400.address_id");
        fault(
                sender.send("lat", "1", "long", "1", "jurisdiction_id", "lain.example"),
                404,
                "404.jurisdiction_id");
        fault(sender.send("lat", "1", "long", "1", "email", "bukan surel"), 400, "400.email");
        fault(sender.send("lat", "1", "long", "1", "phone", "x"), 400, "400.phone");
        fault(
                sender.send("lat", "1", "long", "1", "media_url", "file:///etc/passwd"),
                400,
                "400.media_url");
        fault(
                sender.send("lat", "1", "long", "1", "media_url", "ftp://a.example/b"),
                400,
                "400.media_url");
        fault(
                sender.keyed(
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
                        sender.keyed(
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
        fault(sender.send("address_string", "a".repeat(301)), 400, "400.address_string");
    }

    @Test
    void severalFaultsAreSaidAtOnce() {
        var answer = sender.send("media_url", "bukan", "attribute[anonim]", "mungkin");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().valueStream().map(one -> one.path("code").asString()))
                .containsExactlyInAnyOrder("400.attribute.anonim", "400.lat", "400.media_url");
        assertThat(answer.body()).contains("ya, tidak");
    }

    @Test
    void eachKindOfAttributeIsLookedAt() {
        fault(
                sender.located("attribute[tanggal_kejadian]", "kemarin"),
                400,
                "400.attribute.tanggal_kejadian");
        fault(
                sender.located("attribute[tanggal_kejadian]", "2999-01-01"),
                400,
                "400.attribute.tanggal_kejadian");
        fault(sender.located("attribute[unit]", "TIDAK-ADA"), 400, "400.attribute.unit");
        fault(sender.located("attribute[layanan]", "TIDAK-ADA"), 400, "400.attribute.layanan");
        fault(sender.located("attribute[wilayah]", "00.00"), 400, "400.attribute.wilayah");
        fault(sender.located("attribute[wilayah]", "97\n01"), 400, "400.attribute.wilayah");
        fault(
                sender.located("attribute[jenis_kerusakan]", "gedung"),
                400,
                "400.attribute.jenis_kerusakan");
        fault(
                sender.located("attribute[anonim]", "ya", "attribute[anonim]", "tidak"),
                400,
                "400.attribute.anonim");
        fault(
                sender.located("attribute[harapan]", "a".repeat(1_001)),
                400,
                "400.attribute.harapan");
        fault(
                sender.keyed(
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
                sender.located(
                        "attribute[tanggal_kejadian]", "2025-11-09T10:00:00+07:00",
                        "attribute[harapan]", "Lampu\r\ndiganti.",
                        "attribute[unit]", "RSK-PKM-WANASARI",
                        "attribute[wilayah]", "97.01.01.2001");
        assertThat(whole.status()).as(whole.body()).isEqualTo(200);
        var matter = senders.found(whole).matter();
        assertThat(matter.eventDate()).isEqualTo(LocalDate.of(2025, 11, 9));
        assertThat(matter.remedy()).isEqualTo("Lampu\ndiganti.");
        assertThat(matter.location().regionCode()).isEqualTo("97.01.01.2001");
        assertThat(senders.found(whole).target()).isNotNull();
    }

    @Test
    void aRequiredAttributeMustBeThere() {
        sql.sql(
                        "update complaint.open311_attribute set required = true where code = 'jumlah_diminta'")
                .update();
        try {
            fault(
                    sender.keyed("service_code", "pungli", "lat", "1", "long", "1"),
                    400,
                    "400.attribute.jumlah_diminta");
            var good =
                    sender.keyed(
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
    void onlySoMuchIsTakenInAnHour() {
        sql.sql("update complaint.open311_rule set per_hour = 1").update();
        try {
            var own =
                    keys.make(
                            senders.organisation(),
                            new Key("Sering", false),
                            Duration.ofDays(1),
                            "token");
            var form =
                    Partner.form("service_code", "jalan", "lat", "1", "long", "1", "api_key", own);
            assertThat(sender.posted(form).status()).isEqualTo(200);
            var more = sender.posted(form);
            fault(more, 429, "429.api_key");
            assertThat(more.retry()).isNotEmpty();
        } finally {
            sql.sql("update complaint.open311_rule set per_hour = 600").update();
        }
    }
}
