package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Status;
import jakarta.mail.MessagingException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is held back of e-mails. */
@House
@Tag("store")
class MailLimitTests {

    @Autowired private MailPoll poll;
    @Autowired private CaseBook book;
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
        server.deliver(header + "\r\n" + server.plain("Mesin " + one, "Saya sedang cuti."));
        poll.look(settings);
        assertThat(drawer.codes("Mesin " + one)).isEmpty();
        assertThat(drawer.lettersTo(server.writer())).isEmpty();
        assertThat(server.in(Mailbox.SKIPPED)).isEqualTo(1);
        assertThat(reason).isNotEmpty();
    }

    @Test
    void twoMachinesNeverWriteToEachOtherWithoutEnd() throws MessagingException {
        for (int i = 0; i < 8; i++) {
            server.deliver(server.plain("Cuti " + one, "Saya kembali hari Senin, kali " + i + "."));
        }
        poll.look(settings);
        var held =
                drawer.all("Cuti " + one).stream().filter(c -> c.status() == Status.HELD).toList();
        assertThat(drawer.codes("Cuti " + one)).as("none is lost").hasSize(8);
        assertThat(held).hasSize(3);
        assertThat(drawer.lettersTo(server.writer())).hasSize(5);
    }

    @Test
    void theSameTextOfManySendersWaitsForAPersonAndIsNotAnswered() throws MessagingException {
        drawer.limits(1, 10_000);
        var text = "Beli sekarang juga pinjaman cepat cair tanpa jaminan lewat pesan ini " + one;
        server.deliver(server.plain("Pinjaman " + one, text));
        server.writer("lain-" + one + "@warga.example");
        server.deliver(server.plain("Pinjaman " + one, text));
        poll.look(settings);
        assertThat(drawer.all("Pinjaman " + one).stream().map(Complaint::status))
                .containsExactlyInAnyOrder(Status.SUBMITTED, Status.HELD);
        assertThat(drawer.lettersTo(server.writer())).isEmpty();
    }

    @Test
    void notMoreReceiptsGoOutInAnHourThanAPersonWouldNotice() throws MessagingException {
        drawer.limits(10_000, 1);
        for (int i = 0; i < 3; i++) {
            server.deliver(server.plain("Jalan " + one, "Lubang nomor " + i + " di jalan " + one));
        }
        poll.look(settings);
        assertThat(drawer.codes("Jalan " + one)).as("none is lost").hasSize(3);
        assertThat(drawer.lettersTo(server.writer())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void notesHaveTheSameLimitAsCases() throws MessagingException {
        server.deliver(server.plain("Awal " + one, "Lampu mati."));
        poll.look(settings);
        var c = drawer.only("Awal " + one);
        for (int i = 0; i < 6; i++) {
            server.deliver(server.plain("Re: " + c.code() + " " + one, "Tambahan nomor " + i));
        }
        poll.look(settings);
        assertThat(book.events(c).stream().filter(e -> e.words().contains("Tambahan"))).hasSize(4);
        assertThat(drawer.all(c.code() + " " + one).stream().map(Complaint::status))
                .hasSize(2)
                .containsOnly(Status.HELD);
    }
}
