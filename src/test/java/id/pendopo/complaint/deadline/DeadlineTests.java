package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Answering;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.FreshLaw;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Told;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.notification.OpenedLetters;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What time does to cases. */
@House
@Tag("store")
class DeadlineTests {

    private static final Said ANSWER =
            new Said(
                    null,
                    "DIJELASKAN",
                    "Loket tutup karena listrik padam; besok dibuka lebih pagi.",
                    List.of());

    @Autowired private Watch watch;
    @Autowired private Recount recount;
    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Handling handling;
    @Autowired private Organisations organisations;
    @Autowired private WatchStore watchStore;
    @Autowired private Watch.Surroundings surroundings;
    @Autowired private Clockwork clockwork;
    @Autowired private Answering answering;
    @Autowired private Reaching reaching;
    @Autowired private OpenedLetters outbox;
    @Autowired private Clock clock;
    @Autowired private JdbcClient sql;

    private Site site;
    private Officer desk;

    @BeforeEach
    void enter() {
        site = organisations.forHost("");
        desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 1);
    }

    @Test
    void silenceAfterTheAnswerEndsACaseAndIsCountedApart() {
        var c = forwarded();
        done(handling.answer(desk, c.id(), ANSWER));
        earlier(c, 20);
        lookWhileOpen(c);
        lookWhileOpen(c);
        assertThat(again(c).status()).as("not without a reminder").isEqualTo(Status.ANSWERED);
        assertThat(events(c, "REMINDED")).hasSize(1);
        earlier(c, 2);
        watch.look();

        var ended = again(c);
        assertThat(ended.status()).isEqualTo(Status.CLOSED_SILENT);
        assertThat(ended.times().ended()).isNotNull();
    }

    @Test
    void aLetterThatDidNotArriveLetsNothingEndUntilSomebodyToldTheReporter() {
        var c = answeredLongAgo();
        letters(c, "WAITING", 2);
        earlier(c, 9);
        lookWhileOpen(c);
        assertThat(again(c).status()).as("still tried").isEqualTo(Status.ANSWERED);
        letters(c, "FAILED", 8);
        assertThat(reaching.way(again(c), book.events(c))).isEqualTo(Reaching.Way.LOST);
        lookWhileOpen(c);
        lookWhileOpen(c);
        assertThat(events(c, "UNREACHED")).hasSize(1);
        assertThat(lettersToOfficers(c)).contains("tidak sampai");
        withoutLetters(c);
        earlier(c, 40);
        lookWhileOpen(c);
        assertThat(again(c).status()).as("however long").isEqualTo(Status.ANSWERED);

        var words = "Kami ceritakan waktu pelapor datang ke loket.";
        assertThat(reaching.reached(desk, c.id(), "Sudah.")).isInstanceOf(Outcome.Refused.class);
        done(reaching.reached(desk, c.id(), words));
        assertThat(reaching.reached(desk, c.id(), words)).isInstanceOf(Outcome.Refused.class);
        earlier(c, 3);
        lookWhileOpen(c);
        assertThat(again(c).status()).as("the whole time again").isEqualTo(Status.ANSWERED);
        earlier(c, 27);
        lookWhileOpen(c);
        assertThat(again(c).status()).as("not without a reminder").isEqualTo(Status.ANSWERED);
        assertThat(events(c, "REMINDED")).hasSize(2);
        letters(c, "FAILED", 1);
        lookWhileOpen(c);
        assertThat(events(c, "UNREACHED")).as("the officer told them").hasSize(1);
        earlier(c, 2);
        watch.look();
        assertThat(again(c).status()).isEqualTo(Status.CLOSED_SILENT);
    }

    @Test
    void whoeverIsToldAnewBeforeTheLastReminderHasTheWholeTimeToo() {
        for (boolean byLetter : List.of(true, false)) {
            var c = forwarded();
            done(handling.answer(desk, c.id(), ANSWER));
            var first = again(c).due().step();
            letters(c, "FAILED", 1);
            earlier(c, 5);
            if (byLetter) {
                done(reaching.resend(desk, c.id()));
                assertThat(newest(c)).contains(indonesian(again(c).due().step()));
                letters(c, "SENT", 1);
            } else {
                done(reaching.reached(desk, c.id(), "Kami beri tahu di loket pagi ini."));
            }
            // As from the day of the answer, which was the same day before five were taken off.
            assertThat(again(c).due().step()).isEqualTo(first);
            assertThat(again(c).due().told()).isEqualTo(Told.NOTHING);
            recount.all(site.organisation());
            assertThat(again(c).due().step()).isEqualTo(first);
            earlier(c, 9);
            lookWhileOpen(c);
            assertThat(events(c, "REMINDED")).as("by the days before").isEmpty();
            assertThat(events(c, "UNREACHED")).isEmpty();
            earlier(c, 21);
            lookWhileOpen(c);
            earlier(c, 2);
            lookWhileOpen(c);
            assertThat(events(c, "REMINDED")).isNotEmpty();
            assertThat(again(c).status()).isEqualTo(Status.CLOSED_SILENT);
        }
    }

    @Test
    void officersHearOfALostLetterWhenTheReporterWouldBeReminded() {
        var c = forwarded();
        done(handling.answer(desk, c.id(), ANSWER));
        letters(c, "FAILED", 1);
        while (again(c).due().look().isAfter(today())) {
            earlier(c, 1);
        }
        assertThat(again(c).due().step()).isAfterOrEqualTo(today());
        lookWhileOpen(c);
        assertThat(events(c, "REMINDED")).isEmpty();
        assertThat(events(c, "UNREACHED")).hasSize(1);
        lookWhileOpen(c);
        assertThat(events(c, "UNREACHED")).hasSize(1);
    }

    @Test
    void whatWasNeverSentForWantOfAServerGoesOutAgainByItselfOnce() {
        var c = forwarded();
        done(handling.answer(desk, c.id(), ANSWER));
        letters(c, "FAILED", 0);
        assertThat(reaching.resend(desk, c.id())).isInstanceOf(Outcome.Refused.class);
        earlier(c, 40);
        at(openOrNot(c, false)).look();
        assertThat(events(c, "RESENT")).as("not at night").isEmpty();
        lookWhileOpen(c);
        assertThat(events(c, "RESENT")).hasSize(1);
        assertThat(events(c, "UNREACHED")).isEmpty();
        assertThat(letter(c)).isEqualTo("WAITING 0");
        assertThat(again(c).due().step()).isAfter(today());
        assertThat(again(c).due().told()).isEqualTo(Told.NOTHING);

        letters(c, "FAILED", 0);
        assertThat(reaching.way(again(c), book.events(c))).isEqualTo(Reaching.Way.LOST);
        earlier(c, 40);
        lookWhileOpen(c);
        assertThat(events(c, "RESENT")).hasSize(1);
        assertThat(events(c, "UNREACHED")).hasSize(1);
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

    @Test
    void aLetterThatGoesOutAgainGivesTheWholeTimeAgain() {
        var c = answeredLongAgo();
        letters(c, "FAILED", 8);
        lookWhileOpen(c);
        assertThat(events(c, "UNREACHED")).hasSize(1);
        done(reaching.resend(desk, c.id()));
        assertThat(reaching.resend(desk, c.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(letter(c)).isEqualTo("WAITING 0");
        earlier(c, 3);
        lookWhileOpen(c);
        assertThat(again(c).status()).isEqualTo(Status.ANSWERED);

        letters(c, "FAILED", 1);
        assertThat(reaching.way(again(c), book.events(c))).isEqualTo(Reaching.Way.LOST);
        earlier(c, 17);
        lookWhileOpen(c);
        assertThat(events(c, "UNREACHED")).as("it failed again").hasSize(2);
        done(reaching.resend(desk, c.id()));
        letters(c, "SENT", 1);
        earlier(c, 30);
        lookWhileOpen(c);
        earlier(c, 2);
        watch.look();
        assertThat(again(c).status()).isEqualTo(Status.CLOSED_SILENT);
    }

    @Test
    void nobodyWaitsForLettersToWhoLeftNoAddressAndOnlyWhoActsMaySendThem() {
        var c = answeredLongAgo();
        withoutLetters(c);
        var stranger = cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD", 2);
        assertThat(reaching.resend(stranger, c.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(reaching.resend(desk, c.id())).isInstanceOf(Outcome.Refused.class);
        earlier(c, 2);
        watch.look();
        assertThat(again(c).status()).isEqualTo(Status.CLOSED_SILENT);
    }

    /** Answered, reminded, and over. */
    private Complaint answeredLongAgo() {
        var c = forwarded();
        done(handling.answer(desk, c.id(), ANSWER));
        earlier(c, 20);
        lookWhileOpen(c);
        assertThat(events(c, "REMINDED")).hasSize(1);
        return c;
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

    @Test
    void howLongTheReminderWaitsIsARowOfTheLaw() {
        var c = answeredLongAgo();
        withoutLetters(c);
        earlier(c, 4);
        try {
            reminderDays(5);
            lookWhileOpen(c);
            assertThat(again(c).status()).isEqualTo(Status.ANSWERED);
            reminderDays(4);
            lookWhileOpen(c);
            assertThat(again(c).status()).isEqualTo(Status.CLOSED_SILENT);
        } finally {
            reminderDays(2);
        }
    }

    private void reminderDays(int days) {
        sql.sql("update complaint.rule_version set reminder_days = :days")
                .param("days", days)
                .update();
    }

    private void withoutLetters(Complaint c) {
        sql.sql("delete from notification.message where about = :id")
                .param("id", c.id().value())
                .update();
    }

    @Test
    void aQuestionThatNobodyAnswersLapses() {
        var c = forwarded();
        done(handling.ask(desk, c.id(), Said.words("Pada hari apa loket itu tutup?")));
        earlier(c, 29);
        lookWhileOpen(c);
        assertThat(again(c).status()).isEqualTo(Status.PENDING_INFO);
        assertThat(events(c, "REMINDED")).hasSize(1);
        // Up to five days more: an evening before a long weekend counts as the Monday after it.
        earlier(c, 6);
        watch.look();
        assertThat(again(c).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(done(answering.reopen(again(c), "Saya di rumah sakit.", List.of())).status())
                .isEqualTo(Status.REOPENED);
    }

    @Test
    void thoseAboveAreToldOnceAndOnlyWhileTheUnitIsOpen() {
        var c = forwarded();
        earlier(c, 60);
        at(openOrNot(c, false)).look();
        assertThat(events(c, "ESCALATED")).isEmpty();
        lookWhileOpen(c);
        lookWhileOpen(c);

        assertThat(events(c, "ESCALATED")).hasSize(1);
        assertThat(again(c).due().told()).isEqualTo(new Told(100, 100));
    }

    @Test
    void aUnitWithoutHoursKeepsThoseOfTheUnitAbove() {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).atZone(site.zone());
        for (var unit : organisations.units(site.organisation())) {
            var parent = unit.parent();
            if (unit.hours().isEmpty() && parent != null) {
                for (int later = 0; later < 48; later++) {
                    var moment = hour.plusHours(later);
                    assertThat(surroundings.hours().open(site.organisation(), unit.id(), moment))
                            .as(unit.code() + " " + moment)
                            .isEqualTo(
                                    surroundings.hours().open(site.organisation(), parent, moment));
                }
            }
        }
    }

    @Test
    void pagesLeaveNoCaseOut() {
        var c = forwarded();
        var other = forwarded();
        earlier(c, 60);
        earlier(other, 50);
        var seen = new ArrayList<ComplaintId>();
        var part =
                watchStore.due(site.organisation(), today(), false, WatchStore.Due.BEFORE_ALL, 1);
        while (!part.isEmpty()) {
            seen.add(part.getFirst().id());
            part = watchStore.due(site.organisation(), today(), false, part.getLast(), 1);
        }
        assertThat(seen).contains(c.id(), other.id()).doesNotHaveDuplicates();
    }

    @Test
    void whatElseHappensInACaseHidesNoMark() {
        var c = forwarded();
        earlier(c, 60);
        done(handling.note(desk, c.id(), "Sudah ditelepon."));
        done(answering.reply(again(c), "Masih tutup juga.", List.of()));
        assertThat(again(c).due().look()).isEqualTo(today());
        lookWhileOpen(c);
        assertThat(events(c, "ESCALATED")).hasSize(1);
        assertThat(again(c).due().look()).isNotEqualTo(today());
    }

    @Test
    void anObjectionAndAnotherClassAreToldOfAnew() {
        var c = forwarded();
        earlier(c, 60);
        lookWhileOpen(c);
        done(
                dispatch.reclassify(
                        desk, c.id(), Said.words("Ini usul, bukan keluhan."), "ASPIRASI", "usul"));
        assertThat(again(c).due().told().total()).isZero();
        lookWhileOpen(c);
        assertThat(events(c, "ESCALATED")).hasSize(2);
        done(handling.answer(desk, c.id(), ANSWER));
        done(answering.contest(again(c), "Belum beres.", List.of()));
        assertThat(again(c).due().told()).isEqualTo(Told.NOTHING);
    }

    @Test
    void aPauseThatLastsTooLongIsToldAndMayThenBeObjectedTo() {
        var c = forwarded();
        done(handling.start(desk, c.id(), Said.words("Kami periksa bersama dinas lain.")));
        var flood = new Said(null, "DARURAT", "Kantor terendam banjir.", List.of());
        done(handling.pause(desk, c.id(), flood));
        assertThat(again(c).may(Move.CONTEST)).isFalse();
        earlier(c, 40);
        lookWhileOpen(c);
        assertThat(events(c, "ESCALATED")).hasSize(1);
        assertThat(done(answering.contest(again(c), "Banjirnya sudah surut.", List.of())).status())
                .isEqualTo(Status.CONTESTED);
    }

    private List<CaseEvent> events(Complaint c, String kind) {
        return book.events(c).stream().filter(event -> event.kind().equals(kind)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(site.zone()));
    }

    private void lookWhileOpen(Complaint c) {
        at(openOrNot(c, true)).look();
    }

    private Watch at(Instant moment) {
        var around =
                new Watch.Surroundings(
                        surroundings.hours(),
                        FreshLaw.of(sql),
                        surroundings.transaction(),
                        reaching);
        return new Watch(watchStore, book, clockwork, around, Clock.fixed(moment, site.zone()));
    }

    /** The next full hour at which the unit of a case is open, or is not. */
    private Instant openOrNot(Complaint c, boolean open) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).atZone(site.zone());
        while (surroundings.hours().open(site.organisation(), c.owner(), hour) != open) {
            hour = hour.plusHours(1);
        }
        return hour.toInstant();
    }

    private Complaint forwarded() {
        return book.find(site.organisation(), cases.forwarded("RSK-BAPENDA")).orElseThrow();
    }

    /** As if all of it had happened so many days before. */
    private void earlier(Complaint c, int days) {
        sql.sql(
                        """
                        update complaint.event set at = at - make_interval(days => :days)
                         where complaint_id = :id
                        """)
                .param("days", days)
                .param("id", c.id().value())
                .update();
        // What the clocks show of it is read as after a change of the calendar.
        recount.all(site.organisation());
    }

    private Complaint again(Complaint c) {
        return book.find(c.organisation(), c.id()).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
