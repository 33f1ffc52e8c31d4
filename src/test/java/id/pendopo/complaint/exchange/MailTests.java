package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.Status;
import id.pendopo.notification.OpenedLetters;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E-mails in a mailbox of another maker’s server. */
@House
@Tag("store")
class MailTests {

    private static final String BOX = "kotak-aduan@rasuka.example";
    private static final String CODES =
            "select code from complaint.complaint where channel = 'EMAIL' and title = :title";

    @Autowired private MailPoll poll;
    @Autowired private MailDesk desk;
    @Autowired private CaseBook book;
    @Autowired private Keeping keeping;
    @Autowired private Identities identities;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;
    @Autowired private OpenedLetters outbox;

    private GreenMail server;
    private MailboxSettings settings;
    private String one;
    private String writer;

    @BeforeEach
    void open() {
        sql.sql("update complaint.guard_limit set alike_texts = 10000").update();
        sql.sql("update complaint.mail_rule set receipts_an_hour = 10000").update();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        server.setUser(BOX, BOX, "sandi");
        settings = settings(server.getImap().getPort(), "sandi");
        one = UUID.randomUUID().toString().substring(0, 8);
        writer = "warga-" + one + "@warga.example";
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private static MailboxSettings settings(int port, String password) {
        return MailboxSettings.of(
                "127.0.0.1", "" + port, BOX, password, "none", "INBOX", Set.of(BOX));
    }

    @Test
    void anEmailBecomesOneCaseAndItsSenderGetsTheReceipt() throws MessagingException {
        deliver(plain("Lampu mati " + one, "Lampu di pasar mati.\n\n-- \nBudi, 081234567890"));
        poll.look(settings);

        var c = only("Lampu mati " + one);
        assertThat(c.channel()).isEqualTo(Channel.EMAIL);
        assertThat(c.matter().body()).isEqualTo("Lampu di pasar mati.");
        assertThat(c.anonymous()).isTrue();
        assertThat(identities.open(c).orElseThrow().email()).isEqualTo(writer);
        assertThat(book.events(c))
                .noneMatch(event -> event.words().contains("Budi"))
                .anyMatch(event -> event.audience() == CaseEvent.Audience.STAFF);
        assertThat(letters())
                .singleElement()
                .asString()
                .contains("[" + c.code() + "]", "Kode rahasia: ", "/pengaduan/lacak")
                .doesNotContain("Lampu");
        assertThat(in("INBOX")).isZero();
        assertThat(in(Mailbox.TAKEN)).isEqualTo(1);
    }

    @Test
    void theSameEmailIsReadOnceHoweverOftenItIsDelivered() throws MessagingException {
        var mail = plain("Sekali " + one, "Satu kali saja.");
        deliver(mail);
        deliver(mail);
        poll.look(settings);
        deliver(mail);
        poll.look(settings);
        only("Sekali " + one);
        assertThat(letters()).hasSize(1);
        assertThat(in("INBOX")).isZero();
    }

    @Test
    void goodFilesAreKeptAndBadOnesAreNamed() throws MessagingException {
        var picture =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        var program =
                Base64.getEncoder()
                        .encodeToString(
                                "MZ\0\1\2\3not a picture".getBytes(StandardCharsets.ISO_8859_1));
        deliver(
                head("Dengan foto " + one, "multipart/mixed; boundary=\"b\"")
                        + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<p>Jalan rusak.</p>\r\n"
                        + part("image/png", "foto.png", picture)
                        + part("application/octet-stream", "pasang.exe", program)
                        + "--b--\r\n");
        poll.look(settings);
        var c = only("Dengan foto " + one);
        assertThat(c.matter().body()).isEqualTo("Jalan rusak.");
        assertThat(keeping.files(c))
                .extracting(file -> file.name())
                .containsExactly("lampiran-1.jpg");
        assertThat(book.events(c).getLast().words()).contains("pasang.exe");
        assertThat(letters().getFirst()).contains("pasang.exe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied|AUTOMATIC",
                "Precedence: bulk|LIST",
                "List-Id: <kabar.example>|LIST",
                "Precedence: auto_reply|AUTOMATIC",
                "Return-Path: <>|BOUNCE"
            })
    void machinesAreNeitherAnsweredNorTaken(String header, String reason)
            throws MessagingException {
        deliver(header + "\r\n" + plain("Mesin " + one, "Saya sedang cuti."));
        poll.look(settings);
        assertThat(codes("Mesin " + one)).isEmpty();
        assertThat(letters()).isEmpty();
        assertThat(in(Mailbox.SKIPPED)).isEqualTo(1);
        assertThat(reason).isNotEmpty();
    }

    @Test
    void ourOwnLettersComingBackAreNeverAnswered() throws MessagingException {
        deliver(plain("Kami " + one, "Halo.").replace(writer, BOX));
        poll.look(settings);
        assertThat(codes("Kami " + one)).isEmpty();
        assertThat(lettersTo(BOX)).isEmpty();
        assertThat(desk.counts(cases.officer()).own()).isPositive();
    }

    @Test
    void aReplyIsANoteAndNeverTheReportersWord() throws MessagingException {
        var made = cases.answered();
        deliver(plain("Re: [" + made.code() + "] sudah dijawab", "Ya, saya setuju.\n\n> lama"));
        poll.look(settings);
        var c = cases.find(made);
        assertThat(c.status()).isEqualTo(Status.ANSWERED);
        var note = book.events(c).getLast();
        assertThat(note.kind()).isEqualTo("NOTE");
        assertThat(note.audience()).isEqualTo(CaseEvent.Audience.STAFF);
        assertThat(note.words()).contains("belum diverifikasi", "Ya, saya setuju.");
        assertThat(note.words()).doesNotContain("lama", writer);
        assertThat(letters()).isEmpty();
        var head = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
        assertThat(desk.notes(head)).anyMatch(it -> it.code().equals(made.code()) && !it.seen());
        desk.seen(head);
        assertThat(desk.notes(head)).allMatch(MailStore.Note::seen);
    }

    @Test
    void noHourOfAReplyToTheSafeDeskIsKept() throws MessagingException {
        var made = cases.taken(new Brought("Aman " + one, "pungli", false, false, Desk.SAFE, null));
        deliver(plain("Re: " + made.code(), "Tambahan."));
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
    void twoMachinesNeverWriteToEachOtherWithoutEnd() throws MessagingException {
        for (int i = 0; i < 8; i++) {
            deliver(plain("Cuti " + one, "Saya kembali hari Senin, kali " + i + "."));
        }
        poll.look(settings);
        var held =
                codes("Cuti " + one).stream()
                        .map(this::find)
                        .filter(c -> c.status() == Status.HELD)
                        .toList();
        assertThat(codes("Cuti " + one)).as("none is lost").hasSize(8);
        assertThat(held).hasSize(3);
        assertThat(letters()).hasSize(5);
    }

    @Test
    void theSameTextOfManySendersWaitsForAPersonAndIsNotAnswered() throws MessagingException {
        sql.sql("update complaint.guard_limit set alike_texts = 1").update();
        var text = "Beli sekarang juga pinjaman cepat cair tanpa jaminan lewat pesan ini " + one;
        deliver(plain("Pinjaman " + one, text));
        writer = "lain-" + one + "@warga.example";
        deliver(plain("Pinjaman " + one, text));
        poll.look(settings);
        assertThat(codes("Pinjaman " + one).stream().map(this::find).map(Complaint::status))
                .containsExactlyInAnyOrder(Status.SUBMITTED, Status.HELD);
        assertThat(letters()).isEmpty();
    }

    @Test
    void notMoreReceiptsGoOutInAnHourThanAPersonWouldNotice() throws MessagingException {
        sql.sql("update complaint.mail_rule set receipts_an_hour = 1").update();
        for (int i = 0; i < 3; i++) {
            deliver(plain("Jalan " + one, "Lubang nomor " + i + " di jalan " + one));
        }
        poll.look(settings);
        assertThat(codes("Jalan " + one)).as("none is lost").hasSize(3);
        assertThat(letters()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void notesHaveTheSameLimitAsCases() throws MessagingException {
        deliver(plain("Awal " + one, "Lampu mati."));
        poll.look(settings);
        var c = only("Awal " + one);
        for (int i = 0; i < 6; i++) {
            deliver(plain("Re: " + c.code() + " " + one, "Tambahan nomor " + i));
        }
        poll.look(settings);
        assertThat(book.events(c).stream().filter(e -> e.words().contains("Tambahan"))).hasSize(4);
        assertThat(codes(c.code() + " " + one).stream().map(this::find).map(Complaint::status))
                .hasSize(2)
                .containsOnly(Status.HELD);
    }

    @Test
    void aBrokenEmailIsFlaggedAndTheOthersGoOn() throws MessagingException {
        deliver(head("Rusak " + one, "multipart/mixed") + "\r\nApa ini?\r\n");
        deliver(plain("Sesudahnya " + one, "Yang ini baik."));
        poll.look(settings);
        only("Sesudahnya " + one);
        assertThat(codes("Rusak " + one)).isEmpty();
        assertThat(in("INBOX")).isEqualTo(1);
        assertThat(desk.state(cases.officer()).orElseThrow().broken()).isEqualTo(1);
        assertThat(MailDoctor.examine(settings)).isEqualTo(1);
        poll.look(settings);
        assertThat(in("INBOX")).as("not tried again and again").isEqualTo(1);
    }

    @Test
    void aMailboxThatDoesNotAnswerIsToldAndNothingElseHappens() {
        poll.look(settings(server.getImap().getPort(), "salah"));
        assertThat(desk.state(cases.officer()).orElseThrow().trouble()).isNotEmpty();
        assertThat(MailDoctor.examine(settings(1, "sandi"))).isEqualTo(1);
        poll.look(settings);
        assertThat(desk.state(cases.officer()).orElseThrow().trouble()).isEmpty();
        assertThat(MailDoctor.examine(settings)).isZero();
    }

    @Test
    void longAndEmptyEmailsAreTakenToo() throws MessagingException {
        deliver(plain("Panjang " + one, "kata ".repeat(2_000)));
        deliver(plain("", "Tanpa judul " + one));
        poll.look(settings);
        var c = only("Panjang " + one);
        assertThat(c.matter().body().length()).isLessThanOrEqualTo(4_000);
        assertThat(keeping.files(c))
                .extracting(file -> file.name())
                .containsExactly("lampiran-1.txt");
        only("Tanpa judul " + one);
    }

    private String head(String subject, String type) {
        return "From: Warga Rekaan <"
                + writer
                + ">\r\nTo: "
                + BOX
                + "\r\nSubject: "
                + subject
                + "\r\nMessage-ID: <"
                + UUID.randomUUID()
                + "@warga.example>\r\nMIME-Version: 1.0\r\nContent-Type: "
                + type
                + "\r\n";
    }

    private String plain(String subject, String text) {
        return head(subject, "text/plain; charset=utf-8") + "\r\n" + text.replace("\n", "\r\n");
    }

    private static String part(String type, String name, String base64) {
        return "--b\r\nContent-Type: "
                + type
                + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\""
                + name
                + "\"\r\n\r\n"
                + base64
                + "\r\n";
    }

    private void deliver(String raw) throws MessagingException {
        var message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        server.getUserManager().getUser(BOX).deliver(message);
    }

    private int in(String name) throws MessagingException {
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), BOX, "sandi");
        try (store) {
            var folder = store.getFolder(name);
            if (!folder.exists()) {
                return 0;
            }
            folder.open(Folder.READ_ONLY);
            int there = 0;
            for (var message : folder.getMessages()) {
                there += message.isSet(Flags.Flag.DELETED) ? 0 : 1;
            }
            return there;
        }
    }

    private List<String> letters() {
        return lettersTo(writer);
    }

    private List<String> lettersTo(String address) {
        return outbox.waiting().stream()
                .filter(letter -> letter.recipient().equals(address))
                .map(letter -> letter.subject() + " " + letter.body())
                .toList();
    }

    private List<String> codes(String title) {
        return sql.sql(CODES).param("title", title).query(String.class).list();
    }

    private Complaint only(String title) {
        assertThat(codes(title)).as("cases “" + title + "”").hasSize(1);
        return find(codes(title).getFirst());
    }

    private Complaint find(String code) {
        return Optional.of(code)
                .flatMap(it -> book.find(cases.site().organisation(), it))
                .orElseThrow();
    }
}
