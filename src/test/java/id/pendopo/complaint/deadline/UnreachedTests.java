package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Told;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.notification.OpenedLetters;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a letter did not reach a reporter for whose answer a case waits. */
@House
@Tag("store")
class UnreachedTests {

    @Autowired private Watch watch;
    @Autowired private Recount recount;
    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Handling handling;
    @Autowired private Reaching reaching;
    @Autowired private OpenedLetters outbox;
    @Autowired private CaseTime time;
    @Autowired private JdbcClient sql;

    private Officer desk;

    @BeforeEach
    void enter() {
        desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 1);
    }

    @Test
    void aLetterThatDidNotArriveLetsNothingEndUntilSomebodyToldTheReporter() {
        var c = time.answeredLongAgo(desk);
        letters(c, "WAITING", 2);
        time.earlier(c, 9);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).as("still tried").isEqualTo(Status.ANSWERED);
        letters(c, "FAILED", 8);
        assertThat(reaching.way(time.again(c), book.events(c))).isEqualTo(Reaching.Way.LOST);
        time.lookWhileOpen(c);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "UNREACHED")).hasSize(1);
        assertThat(lettersToOfficers(c)).contains("tidak sampai");
        time.withoutLetters(c);
        time.earlier(c, 40);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).as("however long").isEqualTo(Status.ANSWERED);

        var words = "Kami ceritakan waktu pelapor datang ke loket.";
        assertThat(reaching.reached(desk, c.id(), "Sudah.")).isInstanceOf(Outcome.Refused.class);
        ComplaintCases.done(reaching.reached(desk, c.id(), words));
        assertThat(reaching.reached(desk, c.id(), words)).isInstanceOf(Outcome.Refused.class);
        time.earlier(c, 3);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).as("the whole time again").isEqualTo(Status.ANSWERED);
        time.earlier(c, 27);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).as("not without a reminder").isEqualTo(Status.ANSWERED);
        assertThat(time.events(c, "REMINDED")).hasSize(2);
        letters(c, "FAILED", 1);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "UNREACHED")).as("the officer told them").hasSize(1);
        time.earlier(c, 2);
        watch.look();
        assertThat(time.again(c).status()).isEqualTo(Status.CLOSED_SILENT);
    }

    @Test
    void whoeverIsToldAnewBeforeTheLastReminderHasTheWholeTimeToo() {
        for (boolean byLetter : List.of(true, false)) {
            var c = time.forwarded();
            ComplaintCases.done(handling.answer(desk, c.id(), CaseTime.ANSWER));
            var first = time.again(c).due().step();
            letters(c, "FAILED", 1);
            time.earlier(c, 5);
            if (byLetter) {
                ComplaintCases.done(reaching.resend(desk, c.id()));
                assertThat(newest(c)).contains(indonesian(time.again(c).due().step()));
                letters(c, "SENT", 1);
            } else {
                ComplaintCases.done(
                        reaching.reached(desk, c.id(), "Kami beri tahu di loket pagi ini."));
            }
            // As from the day of the answer, which was the same day before five were taken off.
            assertThat(time.again(c).due().step()).isEqualTo(first);
            assertThat(time.again(c).due().told()).isEqualTo(Told.NOTHING);
            recount.all(time.site().organisation());
            assertThat(time.again(c).due().step()).isEqualTo(first);
            time.earlier(c, 9);
            time.lookWhileOpen(c);
            assertThat(time.events(c, "REMINDED")).as("by the days before").isEmpty();
            assertThat(time.events(c, "UNREACHED")).isEmpty();
            time.earlier(c, 21);
            time.lookWhileOpen(c);
            time.earlier(c, 2);
            time.lookWhileOpen(c);
            assertThat(time.events(c, "REMINDED")).isNotEmpty();
            assertThat(time.again(c).status()).isEqualTo(Status.CLOSED_SILENT);
        }
    }

    @Test
    void officersHearOfALostLetterWhenTheReporterWouldBeReminded() {
        var c = time.forwarded();
        ComplaintCases.done(handling.answer(desk, c.id(), CaseTime.ANSWER));
        letters(c, "FAILED", 1);
        while (time.again(c).due().look().isAfter(time.today())) {
            time.earlier(c, 1);
        }
        assertThat(time.again(c).due().step()).isAfterOrEqualTo(time.today());
        time.lookWhileOpen(c);
        assertThat(time.events(c, "REMINDED")).isEmpty();
        assertThat(time.events(c, "UNREACHED")).hasSize(1);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "UNREACHED")).hasSize(1);
    }

    @Test
    void whatWasNeverSentForWantOfAServerGoesOutAgainByItselfOnce() {
        var c = time.forwarded();
        ComplaintCases.done(handling.answer(desk, c.id(), CaseTime.ANSWER));
        letters(c, "FAILED", 0);
        assertThat(reaching.resend(desk, c.id())).isInstanceOf(Outcome.Refused.class);
        time.earlier(c, 40);
        time.at(time.openOrNot(c, false)).look();
        assertThat(time.events(c, "RESENT")).as("not at night").isEmpty();
        time.lookWhileOpen(c);
        assertThat(time.events(c, "RESENT")).hasSize(1);
        assertThat(time.events(c, "UNREACHED")).isEmpty();
        assertThat(letter(c)).isEqualTo("WAITING 0");
        assertThat(time.again(c).due().step()).isAfter(time.today());
        assertThat(time.again(c).due().told()).isEqualTo(Told.NOTHING);

        letters(c, "FAILED", 0);
        assertThat(reaching.way(time.again(c), book.events(c))).isEqualTo(Reaching.Way.LOST);
        time.earlier(c, 40);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "RESENT")).hasSize(1);
        assertThat(time.events(c, "UNREACHED")).hasSize(1);
    }

    @Test
    void aLetterThatGoesOutAgainGivesTheWholeTimeAgain() {
        var c = time.answeredLongAgo(desk);
        letters(c, "FAILED", 8);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "UNREACHED")).hasSize(1);
        ComplaintCases.done(reaching.resend(desk, c.id()));
        assertThat(reaching.resend(desk, c.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(letter(c)).isEqualTo("WAITING 0");
        time.earlier(c, 3);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).isEqualTo(Status.ANSWERED);

        letters(c, "FAILED", 1);
        assertThat(reaching.way(time.again(c), book.events(c))).isEqualTo(Reaching.Way.LOST);
        time.earlier(c, 17);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "UNREACHED")).as("it failed again").hasSize(2);
        ComplaintCases.done(reaching.resend(desk, c.id()));
        letters(c, "SENT", 1);
        time.earlier(c, 30);
        time.lookWhileOpen(c);
        time.earlier(c, 2);
        watch.look();
        assertThat(time.again(c).status()).isEqualTo(Status.CLOSED_SILENT);
    }

    /** What became of the last letter to the reporter. */
    private void letters(Complaint c, String state, int attempts) {
        sql.sql(
                        """
                        update notification.message set state = :state, attempts = :attempts
                         where about = :id
                           and id = (select max(id::text)::uuid from notification.message where about = :id)
                        """)
                .param("state", state)
                .param("attempts", attempts)
                .param("id", c.id().value())
                .update();
    }

    private String letter(Complaint c) {
        return sql.sql(
                        "select state || ' ' || attempts from notification.message where about = :id order by id desc limit 1")
                .param("id", c.id().value())
                .query(String.class)
                .single();
    }

    private String lettersToOfficers(Complaint c) {
        return String.join(
                "\n",
                sql.sql(
                                "select body from notification.message where about is null and body like :code")
                        .param("code", "%" + c.code() + "%")
                        .query(String.class)
                        .list());
    }

    private String newest(Complaint c) {
        return outbox.waiting().stream()
                .filter(letter -> letter.body().contains(c.code()))
                .toList()
                .getLast()
                .body();
    }

    private static String indonesian(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN).format(day);
    }
}
