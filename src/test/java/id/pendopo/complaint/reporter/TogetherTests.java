package id.pendopo.complaint.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.shared.Outcome;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reporters whose case an officer joined to another one. */
@House
@Tag("store")
class TogetherTests {

    private static final String JOINED = "Laporan ini digabungkan dengan:";

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private Joining joining;

    private OwnVisitor visitor;

    @BeforeEach
    void enter() {
        visitor = new OwnVisitor(port);
    }

    @Test
    void theReceiptAndThePublicPageSayWhatItWasJoinedTo() throws Exception {
        var main = cases.published();
        var made = cases.join(cases.published(), main);

        assertThat(own(made))
                .contains(JOINED, "/pengaduan/" + main.code(), "/lacak/keluar")
                .contains("Keduanya tentang tanjakan");
        assertThat(read(made)).contains(JOINED, "/pengaduan/" + main.code());
        assertThat(read(main)).contains("digabungkan ke sini", "/pengaduan/" + made.code());
        assertThat(own(main)).contains("/pengaduan/" + made.code()).doesNotContain("/lacak/keluar");
        var seen = OwnVisitor.json(visitor.api("", Map.of("receipt", made.receipt())));
        assertThat(seen.path("joined").asBoolean()).isTrue();
        assertThat(seen.path("together").path(0).path("code").asString()).isEqualTo(main.code());
        assertThat(seen.path("possible").toString()).contains("leave");
    }

    @Test
    void aMainCaseThatIsNotPublicIsNamedToNobody() throws Exception {
        var main = cases.forwarded(Brought.PLAIN);
        var made = cases.join(cases.published(), main);

        assertThat(own(made)).contains("belum terbuka untuk umum").doesNotContain(main.code());
        assertThat(read(made)).doesNotContain(main.code(), "digabungkan dengan");
        var seen = OwnVisitor.json(visitor.api("", Map.of("receipt", made.receipt())));
        assertThat(seen.path("joined").asBoolean()).isTrue();
        assertThat(seen.path("together")).isEmpty();
        assertThat(seen.toString()).doesNotContain(main.code());

        cases.show(main);
        assertThat(own(made)).contains("/pengaduan/" + main.code());
        cases.withdraw(main);
        assertThat(own(made)).as("taken back").doesNotContain(main.code());
    }

    @Test
    void whoeverLeavesStandsAloneAndIsNotJoinedThereAgain() throws Exception {
        var main = cases.published();
        var made = cases.join(cases.published(), main);
        var before = cases.find(made);
        assertThat(visitor.act("keluar", made, Map.of()).body()).contains("Keluar dari gabungan?");
        assertThat(own(made)).as("asked first").contains(JOINED);
        var left = visitor.act("keluar", made, Map.of("kirim", "ya", "kunci", "k-leave"));
        assertThat(left.body()).contains("Anda sudah keluar").doesNotContain(JOINED);
        assertThat(cases.find(made).status()).isEqualTo(before.status());
        assertThat(cases.find(made).due()).isEqualTo(before.due());
        assertThat(read(main)).doesNotContain(made.code());

        var again = joining.possible(cases.officer(), cases.find(made), main.code());
        assertThat(again).isInstanceOf(Outcome.Refused.class);
        assertThat(again.toString()).contains("LEFT_BEFORE");
        var other = cases.published();
        assertThat(joining.possible(cases.officer(), cases.find(made), other.code()))
                .as("elsewhere it may")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void programsLeaveByTheReceiptAndOnlyWhatWasJoined() throws Exception {
        var made = cases.joined();
        var left = visitor.api("/leave", Map.of("receipt", made.receipt()));
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        assertThat(OwnVisitor.json(left).path("joined").asBoolean()).isFalse();
        var again = visitor.api("/leave", Map.of("receipt", made.receipt()));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not_joined");
    }

    private String own(Made made) throws Exception {
        return visitor.form("/pengaduan/lacak", Map.of("kode", made.receipt())).body();
    }

    private String read(Made made) throws Exception {
        var address = URI.create("http://localhost:" + port + "/pengaduan/" + made.code());
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
