package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports that get no identifier at once, or never. */
@House
@Tag("store")
class ReportTokenTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;
    @Autowired private JdbcClient sql;

    private Sender sender;

    @BeforeEach
    void gentle() {
        sender = senders.gentle(port);
    }

    @Test
    void aSecretReportHasATokenAndNothingElseEver() {
        var answer = sender.located("attribute[rahasia]", "ya", "email", "rahasia@contoh.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("service_request_id")).isEmpty();
        assertThat(answer.json().path(0).has("service_request_id")).isFalse();
        var token = answer.field("token");
        assertThat(token).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        var asked = sender.partner().get("tokens/" + token + ".json");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.field("token")).isEqualTo(token);
        assertThat(asked.json().path(0).path("service_request_id").isNull()).isTrue();
        var code = senders.lastSecret();
        assertThat(sender.partner().get("requests/" + code + ".json").status()).isEqualTo(404);
        fault(
                sender.partner()
                        .post(
                                "servicerequestupdates.json",
                                UpdateTests.update(sender.key(), code, "rahasia-1")),
                400,
                "400.service_request_id");
    }

    @Test
    void aBurstIsHeldAndItsTokenLeadsToTheCaseOnceAPersonLetItGo() {
        senders.limits(100_000, 1);
        var words = "Jembatan gantung di dusun Sukarame putus talinya sejak hari Selasa pagi.";
        var fields =
                new String[] {
                    "service_code", "jalan", "lat", "1", "long", "1", "description", words
                };
        assertThat(sender.keyed(fields).field("service_request_id")).isNotEmpty();
        var held = sender.keyed(fields);
        assertThat(held.status()).isEqualTo(200);
        var token = held.field("token");
        assertThat(token).isNotEmpty();
        assertThat(
                        sender.partner()
                                .get("tokens/" + token + ".json")
                                .json()
                                .path(0)
                                .path("service_request_id")
                                .isNull())
                .isTrue();
        sql.sql("update complaint.complaint set status = 'SUBMITTED' where code = :code")
                .param("code", senders.lastHeld())
                .update();
        var released = sender.partner().get("tokens/" + token + ".xml");
        assertThat(released.element("service_request_id")).startsWith("RSK-");
        assertThat(released.element("token")).isEqualTo(token);
    }

    @Test
    void whatNobodyLetsGoKeepsItsTokenAlone() {
        senders.limits(100_000, 1);
        var words = "Pintu air di saluran Kalibaru macet terbuka dan sawah di hilir kering.";
        var fields =
                new String[] {
                    "service_code", "jalan", "lat", "1", "long", "1", "description", words
                };
        sender.keyed(fields);
        var token = sender.keyed(fields).field("token");
        var code = senders.lastHeld();
        sql.sql("update complaint.complaint set status = 'SPAM' where code = :code")
                .param("code", code)
                .update();
        var answer = sender.partner().get("tokens/" + token + ".json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("token")).isEqualTo(token);
        assertThat(answer.body()).doesNotContain(code);
    }
}
