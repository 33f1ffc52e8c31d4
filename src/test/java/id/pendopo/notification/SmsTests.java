package id.pendopo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.pendopo.House;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** Text messages with a gateway of the test, which is sometimes busy. */
@Tag("store")
@House
class SmsTests {

    @Autowired private MessageStore store;
    @Autowired private Envelopes envelopes;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient sql;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Instant start = Instant.now();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private HttpServer gateway;
    private volatile int answer = 202;

    @BeforeEach
    void aGateway() throws IOException {
        // Texts that others wrote wait: this gateway is for these tests alone.
        sql.sql("delete from notification.message where channel = 'SMS'").update();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/kirim",
                exchange -> {
                    var form =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    taken.add(
                            exchange.getRequestHeaders().getFirst("Authorization")
                                    + " "
                                    + URLDecoder.decode(form, StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void aTextIsHandedOverOnceWithTheTokenOfTheGateway() {
        write();
        send(start, address());
        send(start, address());

        assertThat(taken)
                .containsExactly("Bearer kunci to=+628123456789&text=Nomor A012 & tiga lagi – ya");
        assertThat(only().state()).isEqualTo(Message.State.SENT);
    }

    @Test
    void aBusyGatewayIsAskedAgainLater() {
        write();
        answer = 503;
        send(start, address());
        assertThat(only().state()).isEqualTo(Message.State.WAITING);
        answer = 200;
        send(start.plusSeconds(90), address());
        assertThat(only().state()).isEqualTo(Message.State.SENT);
    }

    @Test
    void aNumberThatTheGatewayRefusesIsGivenUpWithItsReason() {
        write();
        answer = 422;
        send(start, address());
        assertThat(only().state()).isEqualTo(Message.State.FAILED);
        assertThat(only().reason()).contains("422");
    }

    @Test
    void withoutAGatewayNothingLeavesAndNothingIsLost() {
        write();
        send(start, "");
        assertThat(taken).isEmpty();
        assertThat(only().state()).isEqualTo(Message.State.WAITING);
        assertThat(only().attempts()).isZero();
    }

    @Test
    void aSealedNumberReachesTheGatewayAndNobodyElse() {
        var notifications = new Notifications(store, envelopes, Clock.fixed(start, ZoneOffset.UTC));
        transaction.executeWithoutResult(
                _ -> notifications.sealedSms(organisation, "+628123456789", "Kabar", "Terjawab"));
        assertThat(only().subject() + only().recipient()).doesNotContain("8123", "Terjawab");
        answer = 422;
        send(start, address());
        assertThat(taken).containsExactly("Bearer kunci to=+628123456789&text=Terjawab");
        assertThat(only().reason()).isEqualTo("422");
        assertThat(only().recipient()).isEmpty();
    }

    private void write() {
        var notifications = new Notifications(store, envelopes, Clock.fixed(start, ZoneOffset.UTC));
        transaction.executeWithoutResult(
                _ ->
                        notifications.sms(
                                organisation, "+628123456789", "Nomor A012 & tiga lagi – ya"));
    }

    private void send(Instant now, String address) {
        var nobody = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        var ways =
                new Ways(
                        nobody,
                        new MailSettings("", ""),
                        new SmsGateway(address, "kunci"),
                        envelopes);
        new Sending(store, ways, transaction, Clock.fixed(now, ZoneOffset.UTC)).sendDue();
    }

    private String address() {
        return "http://localhost:" + gateway.getAddress().getPort() + "/kirim";
    }

    private Message only() {
        return store.list(organisation, "", "", 10, 0).getFirst();
    }
}
