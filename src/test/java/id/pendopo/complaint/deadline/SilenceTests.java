package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.shared.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a reporter says nothing. */
@House
@Tag("store")
class SilenceTests {

    @Autowired private Watch watch;
    @Autowired private NewCases cases;
    @Autowired private Handling handling;
    @Autowired private Reaching reaching;
    @Autowired private CaseTime time;
    @Autowired private JdbcClient sql;

    private Officer desk;

    @BeforeEach
    void enter() {
        desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 1);
    }

    @Test
    void silenceAfterTheAnswerEndsACaseAndIsCountedApart() {
        var c = time.forwarded();
        ComplaintCases.done(handling.answer(desk, c.id(), CaseTime.ANSWER));
        time.earlier(c, 20);
        time.lookWhileOpen(c);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).as("not without a reminder").isEqualTo(Status.ANSWERED);
        assertThat(time.events(c, "REMINDED")).hasSize(1);
        time.earlier(c, 2);
        watch.look();

        var ended = time.again(c);
        assertThat(ended.status()).isEqualTo(Status.CLOSED_SILENT);
        assertThat(ended.times().ended()).isNotNull();
    }

    @Test
    void nobodyWaitsForLettersToWhoLeftNoAddressAndOnlyWhoActsMaySendThem() {
        var c = time.answeredLongAgo(desk);
        time.withoutLetters(c);
        var stranger = cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD", 2);
        assertThat(reaching.resend(stranger, c.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(reaching.resend(desk, c.id())).isInstanceOf(Outcome.Refused.class);
        time.earlier(c, 2);
        watch.look();
        assertThat(time.again(c).status()).isEqualTo(Status.CLOSED_SILENT);
    }

    @Test
    void howLongTheReminderWaitsIsARowOfTheLaw() {
        var c = time.answeredLongAgo(desk);
        time.withoutLetters(c);
        time.earlier(c, 4);
        try {
            reminderDays(5);
            time.lookWhileOpen(c);
            assertThat(time.again(c).status()).isEqualTo(Status.ANSWERED);
            reminderDays(4);
            time.lookWhileOpen(c);
            assertThat(time.again(c).status()).isEqualTo(Status.CLOSED_SILENT);
        } finally {
            reminderDays(2);
        }
    }

    private void reminderDays(int days) {
        sql.sql("update complaint.rule_version set reminder_days = :days")
                .param("days", days)
                .update();
    }
}
