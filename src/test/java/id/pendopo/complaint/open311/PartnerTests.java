package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Systems of whole towns send: busy, at length, and each spells in its own way. */
@House
@Tag("store")
class PartnerTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;

    private Sender sender;

    @BeforeEach
    void gentle() {
        sender = senders.gentle(port);
    }

    @Test
    void aPartnerIsNotCountedAsOneAnonymousNetwork() {
        senders.limits(1, 10_000);
        for (int i = 0; i < 5; i++) {
            var answer =
                    sender.send(
                            "lat", "-7.25",
                            "long", "112.75",
                            "description", "Tiang nomor " + i + " di Jalan Kenanga miring.");
            assertThat(answer.field("service_request_id")).as(answer.body()).startsWith("RSK-");
        }
    }

    @Test
    void aWishForSecrecyHoldsHoweverItIsSpelt() {
        var secret = sender.located("attribute[Rahasia]", "ya");
        assertThat(secret.field("service_request_id")).as(secret.body()).isEmpty();
        assertThat(secret.field("token")).isNotEmpty();
        var nameless = sender.located("attribute[ANONIM]", "ya", "first_name", "Siti");
        assertThat(senders.found(nameless).anonymous()).isTrue();
    }

    @Test
    void aDescriptionOfFullLengthIsTakenTogetherWithItsAnswers() {
        var words = "Lampu padam. ".repeat(400).substring(0, 4_000);
        var answer =
                sender.located("description", words, "attribute[jenis_kerusakan][]", "drainase");
        var c = senders.found(answer);
        assertThat(c.matter().body()).isEqualTo(words);
        assertThat(senders.note(c).words()).contains("Got atau drainase");
    }
}
