package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.Status;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.Sealing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wrote an e-mail that was held is answered after an officer has let it through. */
@House
@Tag("store")
class ReleasedMailTests {

    private static final Pattern RECEIPT = Pattern.compile("Kode rahasia: ([0-9A-Z-]{24})");

    @Autowired private MailIntake intake;
    @Autowired private ReleasedRound round;
    @Autowired private Dispatch dispatch;
    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private Reaching reaching;
    @Autowired private CaseBook book;
    @Autowired private ComplaintCases cases;
    @Autowired private MailDrawer drawer;
    @Autowired private ServerSecret secret;
    @Autowired private JdbcClient sql;
    @Autowired private Clock clock;

    private String one;
    private String writer;

    @BeforeEach
    void enter() {
        one = UUID.randomUUID().toString().substring(0, 8);
        writer = "warga-" + one + "@warga.example";
        drawer.limits(10_000, 1);
        write("lain-" + one + "@warga.example", "Pengisi " + one);
    }

    @Test
    void theReceiptLeavesSomeMinutesAfterTheReleaseAndOpensTheCase() {
        var c = held(writer, "Lampu mati " + one);
        drawer.limits(10_000, 10_000);
        done(dispatch.release(cases.officer(), c.id(), Said.words("")));
        round.go();
        assertThat(drawer.lettersTo(writer)).as("not yet").isEmpty();

        minutesLater(c);
        round.go();
        round.go();
        var letters = drawer.lettersTo(writer);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst()).contains("[" + c.code() + "]").doesNotContain("Lampu");
        var receipt = RECEIPT.matcher(letters.getFirst());
        assertThat(receipt.find()).as(letters.getFirst()).isTrue();
        assertThat(complaints.withReceipt(c.organisation(), receipts.kept(receipt.group(1))))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(c.id()));
    }

    @Test
    void whatIsHeldAgainInTimeIsNotAnsweredAndNothingIsAnsweredTwice() {
        var c = held(writer, "Lampu mati " + one);
        drawer.limits(10_000, 10_000);
        heldAgain(done(dispatch.release(cases.officer(), c.id(), Said.words(""))));
        minutesLater(c);
        round.go();
        assertThat(drawer.lettersTo(writer)).as("undone in time").isEmpty();

        var released = done(dispatch.release(cases.officer(), c.id(), Said.words("")));
        minutesLater(c);
        round.go();
        assertThat(drawer.lettersTo(writer)).hasSize(1);
        heldAgain(released);
        done(dispatch.release(cases.officer(), c.id(), Said.words("")));
        minutesLater(c);
        round.go();
        assertThat(drawer.lettersTo(writer)).as("once").hasSize(1);
    }

    @Test
    void whoseAddressIsInManyEmailsIsNotFloodedByTheirRelease() {
        for (int i = 0; i < 8; i++) {
            held(writer, "Pinjaman " + i + " " + one);
        }
        drawer.limits(10_000, 10_000);
        for (int i = 0; i < 8; i++) {
            var c = drawer.only("Pinjaman " + i + " " + one);
            done(dispatch.release(cases.officer(), c.id(), Said.words("")));
            minutesLater(c);
        }
        round.go();
        assertThat(drawer.lettersTo(writer)).as("of one day").hasSize(5);
        assertThat(owed()).as("the others follow tomorrow").isEqualTo(3);
    }

    @Test
    void releasesDoNotSendMoreReceiptsInAnHourThanGoOutOtherwise() {
        var first = held(writer, "Lampu mati " + one);
        var other = "kedua-" + one + "@warga.example";
        var second = held(other, "Lampu redup " + one);
        for (var c : List.of(first, second)) {
            done(dispatch.release(cases.officer(), c.id(), Said.words("")));
            minutesLater(c);
        }
        for (int i = 0; i < 7; i++) {
            round.go();
        }
        assertThat(drawer.lettersTo(writer).size() + drawer.lettersTo(other).size())
                .as("of one hour")
                .isLessThanOrEqualTo(1);
        drawer.limits(10_000, 10_000);
        round.go();
        assertThat(drawer.lettersTo(writer)).as("none is lost").hasSize(1);
        assertThat(drawer.lettersTo(other)).hasSize(1);
    }

    @Test
    void untilTheReceiptLeftSilenceSaysNothing() {
        var c = held(writer, "Lampu mati " + one);
        drawer.limits(10_000, 10_000);
        var released = done(dispatch.release(cases.officer(), c.id(), Said.words("")));
        var made = new ComplaintCases.Made("", released.code());
        var matter = released.matter();
        cases.verified(made, cases.officer(), matter.caseClass(), matter.category(), "RSK");
        cases.answer(made);
        assertThat(way(made)).isEqualTo(Reaching.Way.TRIED);
        minutesLater(c);
        round.go();
        assertThat(drawer.lettersTo(writer)).anyMatch(it -> RECEIPT.matcher(it).find());
        assertThat(way(made)).isEqualTo(Reaching.Way.FREE);
    }

    @Test
    void oneThatCannotBeMadeWaitsAnHourAndHoldsUpNoOther() {
        var broken = held(writer, "Lampu mati " + one);
        var other = "kedua-" + one + "@warga.example";
        var sound = held(other, "Lampu redup " + one);
        drawer.limits(10_000, 10_000);
        for (var c : List.of(broken, sound)) {
            done(dispatch.release(cases.officer(), c.id(), Said.words("")));
            minutesLater(c);
        }
        var owner = broken.organisation().value() + "/" + broken.id().value();
        var unreadable = "{".getBytes(StandardCharsets.US_ASCII);
        sql.sql("update complaint.identity set sealed = :sealed where complaint_id = :id")
                .param(
                        "sealed",
                        new Sealing(secret, "identity of a complaint").close(owner, unreadable))
                .param("id", broken.id().value())
                .update();
        round.go();
        assertThat(drawer.lettersTo(other)).hasSize(1);
        assertThat(drawer.lettersTo(writer)).isEmpty();
    }

    private Reaching.Way way(ComplaintCases.Made made) {
        var c = cases.find(made);
        return reaching.way(c, book.events(c));
    }

    private Complaint held(String sender, String subject) {
        write(sender, subject);
        var c = drawer.only(subject);
        assertThat(c.status()).isEqualTo(Status.HELD);
        assertThat(drawer.lettersTo(sender)).isEmpty();
        return c;
    }

    private void heldAgain(Complaint released) {
        done(dispatch.holdAgain(cases.officer(), released.id(), released.version()));
    }

    private void write(String sender, String subject) {
        intake.take(
                cases.site(),
                new Letter(
                        UUID.randomUUID().toString(),
                        clock.instant(),
                        sender,
                        "Warga Rekaan",
                        List.of(),
                        subject,
                        "Mohon diperiksa, " + subject,
                        false,
                        List.of(),
                        null));
    }

    /** What is owed has waited long enough. */
    private void minutesLater(Complaint c) {
        sql.sql(
                        """
                        update complaint.mail
                           set owed_at = owed_at - interval '1 hour'
                         where complaint_id = :id
                        """)
                .param("id", c.id().value())
                .update();
    }

    private long owed() {
        return sql.sql(
                        """
                        select count(*)
                          from complaint.mail m
                          join complaint.complaint c on c.id = m.complaint_id
                         where c.title like :title and m.owed_at is not null
                        """)
                .param("title", "Pinjaman % " + one)
                .query(Long.class)
                .single();
    }
}
