package id.pendopo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.pendopo.House;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail with a real server, which is sometimes down. */
@Tag("store")
@House
class OutboxTests {

    /** What others have in the outbox of this house waits until these tests are over. */
    private static final String OTHERS_LATER =
            "update notification.message set next_at = next_at + interval '100 years'";

    private static final String OTHERS_AGAIN =
            "update notification.message set next_at = next_at - interval '100 years' where next_at > now() + interval '50 years'";

    @Autowired private MessageStore store;
    @Autowired private Envelopes envelopes;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient sql;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Instant start = Instant.now();
    private GreenMail server;

    @BeforeEach
    void aMailServer() {
        sql.sql(OTHERS_LATER).update();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        sql.sql(OTHERS_AGAIN).update();
    }

    @Test
    void aMessageIsSentOnce() throws Exception {
        write("Kode antrean", "Nomor Anda A012.\n\nSampai jumpa – kami tunggu.");
        sendAt(start);
        sendAt(start);
        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Kode antrean");
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("warga@rasuka.example");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("halo@rasuka.example");
        assertThat(mail.getContent().toString()).contains("Sampai jumpa – kami tunggu.");
        assertThat(only().state()).isEqualTo(Message.State.SENT);
    }

    @Test
    void itIsTriedAgainWhenTheServerWasDown() {
        int port = server.getSmtp().getPort();
        server.stop();
        write("Terlambat", "Tetap sampai.");
        sendAt(start, port);
        assertThat(only().state()).isEqualTo(Message.State.WAITING);
        assertThat(only().attempts()).isOne();
        assertThat(only().reason()).isNotBlank();

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sendAt(start.plusSeconds(30), port);
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        sendAt(start.plusSeconds(90), port);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void itIsGivenUpAfterThreeDaysAndSaysWhy() {
        write("Basi", "Tidak berguna lagi.");
        sendAt(start.plus(Duration.ofDays(4)));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(only().state()).isEqualTo(Message.State.FAILED);
        assertThat(only().reason()).contains("three days");
        assertThat(delivery()).as("no server until then").isEqualTo(Delivery.UNTRIED);
    }

    @Test
    void whatWasTriedAndGrewTooOldFailed() {
        int port = server.getSmtp().getPort();
        server.stop();
        write("Basi", "Servernya mati terus.");
        sendAt(start, port);
        sendAt(start.plus(Duration.ofDays(4)), port);
        assertThat(only().reason()).contains("three days");
        assertThat(delivery()).isEqualTo(Delivery.FAILED);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private Delivery delivery() {
        sql.sql("update notification.message set about = id where id = :id")
                .param("id", only().id())
                .update();
        return new Deliveries(store).last(organisation, only().id()).orElseThrow();
    }

    @Test
    void whatNoServerCanReadIsGivenUpAtOnce() {
        transaction.executeWithoutResult(
                _ -> notifications().email(organisation, "bukan alamat", "Judul", "Isi"));
        sendAt(start);
        assertThat(only().state()).isEqualTo(Message.State.FAILED);
        assertThat(delivery()).isEqualTo(Delivery.FAILED);
    }

    @Test
    void withoutAServerItStaysAndIsSentWhenThereIsOne() {
        write("Menunggu", "Sampai ada server.");
        sending(start, server.getSmtp().getPort(), "").sendDue();
        assertThat(only().state()).isEqualTo(Message.State.WAITING);
        assertThat(only().attempts()).isZero();
        sendAt(start);
        assertThat(only().state()).isEqualTo(Message.State.SENT);
    }

    @Test
    void anActThatIsUndoneSendsNothing() {
        transaction.executeWithoutResult(
                status -> {
                    notifications().email(organisation, "a@rasuka.example", "Judul", "Isi");
                    status.setRollbackOnly();
                });
        sendAt(start);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(store.count(organisation, "", "")).isZero();
    }

    @Test
    void outsideOfATransactionNothingIsAccepted(@Autowired Notifications real) {
        assertThatThrownBy(() -> real.email(organisation, "a@rasuka.example", "Judul", "Isi"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aSecretIsEmptiedOnceItIsSent() {
        transaction.executeWithoutResult(
                _ ->
                        notifications()
                                .confidentialEmail(
                                        organisation, "a@rasuka.example", "Tautan", "rahasia"));
        assertThat(only().body()).isEqualTo("rahasia");
        sendAt(start);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(only().body()).isEmpty();
    }

    @Test
    void whoIsNotToBeKnownStandsNowhereInTheOutboxAndGetsTheMail() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        transaction.executeWithoutResult(
                _ ->
                        notifications()
                                .sealedEmail(
                                        organisation, "wati@warga.example", "Kabar", "Terjawab."));
        assertThat(only().recipient()).doesNotContain("wati");
        assertThat(store.count(organisation, "", "wati")).isZero();
        assertThat(store.count(organisation, "", only().recipient())).isZero();
        assertThat(store.count(organisation, "", "kabar")).isOne();
        sendAt(start, port);
        assertThat(only().state()).isEqualTo(Message.State.WAITING);

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sendAt(start.plusSeconds(90), port);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("wati@warga.example");
        assertThat(only().state()).isEqualTo(Message.State.SENT);
        assertThat(only().recipient() + only().body()).isEmpty();
    }

    @Test
    void aReasonDoesNotTellWhoIsNotToBeKnown() {
        transaction.executeWithoutResult(
                _ ->
                        notifications()
                                .sealedEmail(organisation, "wati bukan alamat", "Kabar", "Isi"));
        sendAt(start);
        assertThat(only().state()).isEqualTo(Message.State.FAILED);
        assertThat(only().reason()).isNotBlank().doesNotContain("wati");
    }

    @Test
    void whatAnotherHouseClosedIsGivenUp() {
        transaction.executeWithoutResult(
                _ ->
                        notifications()
                                .sealedEmail(organisation, "wati@warga.example", "Kabar", "Isi"));
        var id = only().id();
        sql.sql("update notification.message set recipient = :closed where id = :id")
                .param("closed", envelopes.close(organisation, Ids.next(), "wati@warga.example"))
                .param("id", id)
                .update();
        sendAt(start);
        assertThat(only().state()).isEqualTo(Message.State.FAILED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectCanNotSmuggleInHeaders() throws Exception {
        write("Halo\r\nBcc: lain@rasuka.example", "Isi");
        sendAt(start);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void endedMessagesAreForgottenAfterNinetyDays() {
        write("Lama", "Isi");
        sendAt(start);
        sending(start.plus(Duration.ofDays(91)), 0, "").forget();
        assertThat(store.count(organisation, "", "")).isZero();
    }

    @Test
    void whetherTheLastOneAboutSomethingWasGivenUpStaysKnown() {
        var about = UUID.randomUUID();
        writeAbout(about, "Surat pertama");
        sendAt(start.plus(Duration.ofDays(4)));
        sending(start.plus(Duration.ofDays(96)), 0, "").forget();
        var deliveries = new Deliveries(store);
        assertThat(deliveries.last(organisation, about)).contains(Delivery.UNTRIED);
        assertThat(store.list(organisation, "", "", 10, 0))
                .singleElement()
                .satisfies(kept -> assertThat(kept.recipient() + kept.body()).isEmpty());

        writeAbout(about, "Surat kedua");
        sendAt(start);
        sending(start.plus(Duration.ofDays(96)), 0, "").forget();
        assertThat(store.count(organisation, "", "")).isZero();
    }

    private void writeAbout(UUID about, String text) {
        transaction.executeWithoutResult(
                _ ->
                        notifications()
                                .sealedEmail(
                                        organisation,
                                        about,
                                        "warga@rasuka.example",
                                        "Pengaduan",
                                        text));
    }

    private void write(String subject, String text) {
        transaction.executeWithoutResult(
                _ -> notifications().email(organisation, "warga@rasuka.example", subject, text));
    }

    private Notifications notifications() {
        return new Notifications(store, envelopes, Clock.fixed(start, ZoneOffset.UTC));
    }

    private void sendAt(Instant now) {
        sendAt(now, server.getSmtp().getPort());
    }

    private void sendAt(Instant now, int port) {
        sending(now, port, "127.0.0.1").sendDue();
    }

    private Sending sending(Instant now, int port, String host) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new Sending(
                store,
                new Ways(
                        provider(sender),
                        new MailSettings(host, "halo@rasuka.example"),
                        new SmsGateway("", ""),
                        envelopes),
                transaction,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private Message only() {
        return store.list(organisation, "", "", 10, 0).getFirst();
    }
}
