package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Status;
import id.pendopo.shared.Outcome;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E-mails in a mailbox of another maker’s server. */
@House
@Tag("store")
class MailTests {

    @Autowired private MailPoll poll;
    @Autowired private MailDesk desk;
    @Autowired private CaseBook book;
    @Autowired private Keeping keeping;
    @Autowired private Identities identities;
    @Autowired private Reaching reaching;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;
    @Autowired private MailDrawer drawer;

    private MailServer server;
    private MailboxSettings settings;
    private String one;

    @BeforeEach
    void open() {
        drawer.limits(10_000, 10_000);
        one = UUID.randomUUID().toString().substring(0, 8);
        server = new MailServer("warga-" + one + "@warga.example");
        settings = server.settings();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anEmailBecomesOneCaseAndItsSenderGetsTheReceipt() throws MessagingException {
        server.deliver(
                server.plain(
                        "Lampu mati " + one, "Lampu di pasar mati.\n\n-- \nBudi, 081234567890"));
        poll.look(settings);

        var c = drawer.only("Lampu mati " + one);
        assertThat(c.channel()).isEqualTo(Channel.EMAIL);
        assertThat(c.matter().body()).isEqualTo("Lampu di pasar mati.");
        assertThat(c.anonymous()).isTrue();
        assertThat(identities.open(c).orElseThrow().email()).isEqualTo(server.writer());
        assertThat(book.events(c))
                .noneMatch(event -> event.words().contains("Budi"))
                .anyMatch(event -> event.audience() == CaseEvent.Audience.STAFF);
        assertThat(drawer.lettersTo(server.writer()))
                .singleElement()
                .asString()
                .contains("[" + c.code() + "]", "Kode rahasia: ", "/pengaduan/lacak")
                .doesNotContain("Lampu");
        assertThat(server.in("INBOX")).isZero();
        assertThat(server.in(Mailbox.TAKEN)).isEqualTo(1);
    }

    @Test
    void withoutTheReceiptNobodysSilenceCountsAndItGoesOutAgain() throws MessagingException {
        server.deliver(server.plain("Kotak penuh " + one, "Jalan rusak."));
        poll.look(settings);
        var c = drawer.only("Kotak penuh " + one);
        var secret = secret(drawer.lettersTo(server.writer()).getFirst());
        drawer.receiptLost(c);
        var made = new ComplaintCases.Made("", c.code());
        var matter = c.matter();
        cases.verified(made, cases.officer(), matter.caseClass(), matter.category(), "RSK");
        assertThat(way(made)).as("nobody waits yet").isEqualTo(Reaching.Way.FREE);
        cases.answer(made);
        assertThat(drawer.lettersTo(server.writer())).isNotEmpty().noneMatch(this::bearsACode);
        assertThat(way(made)).isEqualTo(Reaching.Way.RECEIPT_LOST);
        var words = "Kami beri tahu di loket pagi ini.";
        assertThat(reaching.reached(cases.officer(), c.id(), words))
                .as("nobody can answer without the code")
                .isInstanceOf(Outcome.Refused.class);

        ComplaintCases.done(reaching.resend(cases.officer(), c.id()));
        assertThat(way(made)).isEqualTo(Reaching.Way.FREE);
        assertThat(drawer.lettersTo(server.writer()))
                .filteredOn(this::bearsACode)
                .singleElement()
                .asString()
                .contains(secret, "kirim lagi");
        drawer.receiptLost(c);
        assertThat(way(made)).as("the address is dead").isEqualTo(Reaching.Way.LOST);
        ComplaintCases.done(reaching.reached(cases.officer(), c.id(), words));
    }

    private Reaching.Way way(ComplaintCases.Made made) {
        var c = cases.find(made);
        return reaching.way(c, book.events(c));
    }

    private boolean bearsACode(String letter) {
        return letter.contains("Kode rahasia: ");
    }

    private static String secret(String letter) {
        return letter.lines()
                .filter(line -> line.contains("Kode rahasia: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameEmailIsReadOnceHoweverOftenItIsDelivered() throws MessagingException {
        var mail = server.plain("Sekali " + one, "Satu kali saja.");
        server.deliver(mail);
        server.deliver(mail);
        poll.look(settings);
        server.deliver(mail);
        poll.look(settings);
        drawer.only("Sekali " + one);
        assertThat(drawer.lettersTo(server.writer())).hasSize(1);
        assertThat(server.in("INBOX")).isZero();
    }

    @Test
    void goodFilesAreKeptAndBadOnesAreNamed() throws MessagingException {
        var picture =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        var program =
                Base64.getEncoder()
                        .encodeToString(
                                "MZ\0\1\2\3not a picture".getBytes(StandardCharsets.ISO_8859_1));
        server.deliver(
                server.head("Dengan foto " + one, "multipart/mixed; boundary=\"b\"")
                        + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<p>Jalan rusak.</p>\r\n"
                        + MailServer.part("image/png", "foto.png", picture)
                        + MailServer.part("application/octet-stream", "pasang.exe", program)
                        + "--b--\r\n");
        poll.look(settings);
        var c = drawer.only("Dengan foto " + one);
        assertThat(c.matter().body()).isEqualTo("Jalan rusak.");
        assertThat(keeping.files(c))
                .extracting(file -> file.name())
                .containsExactly("lampiran-1.jpg");
        assertThat(book.events(c).getLast().words()).contains("pasang.exe");
        assertThat(drawer.lettersTo(server.writer()).getFirst()).contains("pasang.exe");
    }

    @Test
    void ourOwnLettersComingBackAreNeverAnswered() throws MessagingException {
        server.deliver(
                server.plain("Kami " + one, "Halo.").replace(server.writer(), MailServer.BOX));
        poll.look(settings);
        assertThat(drawer.codes("Kami " + one)).isEmpty();
        assertThat(drawer.lettersTo(MailServer.BOX)).isEmpty();
        assertThat(desk.counts(cases.officer()).own()).isPositive();
    }

    @Test
    void aReplyIsANoteAndNeverTheReportersWord() throws MessagingException {
        var made = cases.answered();
        server.deliver(
                server.plain(
                        "Re: [" + made.code() + "] sudah dijawab", "Ya, saya setuju.\n\n> lama"));
        poll.look(settings);
        var c = cases.find(made);
        assertThat(c.status()).isEqualTo(Status.ANSWERED);
        var note = book.events(c).getLast();
        assertThat(note.kind()).isEqualTo("NOTE");
        assertThat(note.audience()).isEqualTo(CaseEvent.Audience.STAFF);
        assertThat(note.words()).contains("belum diverifikasi", "Ya, saya setuju.");
        assertThat(note.words()).doesNotContain("lama", server.writer());
        assertThat(drawer.lettersTo(server.writer())).isEmpty();
        var head = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
        assertThat(desk.notes(head)).anyMatch(it -> it.code().equals(made.code()) && !it.seen());
        desk.seen(head);
        assertThat(desk.notes(head)).allMatch(MailStore.Note::seen);
    }

    @Test
    void noHourOfAReplyToTheSafeDeskIsKept() throws MessagingException {
        var made = cases.taken(new Brought("Aman " + one, "pungli", false, false, Desk.SAFE, null));
        server.deliver(server.plain("Re: " + made.code(), "Tambahan."));
        poll.look(settings);
        assertThat(
                        sql.sql("select count(*) from complaint.mail where complaint_id = :id")
                                .param("id", cases.find(made).id().value())
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(book.events(cases.find(made)).getLast().kind()).isEqualTo("NOTE");
    }

    @Test
    void aBrokenEmailIsFlaggedAndTheOthersGoOn() throws MessagingException {
        server.deliver(server.head("Rusak " + one, "multipart/mixed") + "\r\nApa ini?\r\n");
        server.deliver(server.plain("Sesudahnya " + one, "Yang ini baik."));
        poll.look(settings);
        drawer.only("Sesudahnya " + one);
        assertThat(drawer.codes("Rusak " + one)).isEmpty();
        assertThat(server.in("INBOX")).isEqualTo(1);
        assertThat(desk.state(cases.officer()).orElseThrow().broken()).isEqualTo(1);
        assertThat(MailDoctor.examine(settings)).isEqualTo(1);
        poll.look(settings);
        assertThat(server.in("INBOX")).as("not tried again and again").isEqualTo(1);
    }

    @Test
    void aMailboxThatDoesNotAnswerIsToldAndNothingElseHappens() {
        poll.look(server.settings("salah"));
        assertThat(desk.state(cases.officer()).orElseThrow().trouble()).isNotEmpty();
        assertThat(MailDoctor.examine(MailServer.settings(1, "sandi"))).isEqualTo(1);
        poll.look(settings);
        assertThat(desk.state(cases.officer()).orElseThrow().trouble()).isEmpty();
        assertThat(MailDoctor.examine(settings)).isZero();
    }

    @Test
    void longAndEmptyEmailsAreTakenToo() throws MessagingException {
        server.deliver(server.plain("Panjang " + one, "kata ".repeat(2_000)));
        server.deliver(server.plain("", "Tanpa judul " + one));
        poll.look(settings);
        var c = drawer.only("Panjang " + one);
        assertThat(c.matter().body().length()).isLessThanOrEqualTo(4_000);
        assertThat(keeping.files(c))
                .extracting(file -> file.name())
                .containsExactly("lampiran-1.txt");
        drawer.only("Tanpa judul " + one);
    }
}
