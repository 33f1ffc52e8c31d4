package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.calendar.CalendarAmended;
import id.pendopo.calendar.OpenUnits;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What time does to cases, and what a change of the calendar does. */
@House
@Tag("store")
class DeadlineTests {

    @Autowired private Watch watch;
    @Autowired private Recount recount;
    @Autowired private RecountStore store;
    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Handling handling;
    @Autowired private Organisations organisations;
    @Autowired private OpenUnits openUnits;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private Clock clock;
    @Autowired private JdbcClient sql;

    private Site site;
    private Officer desk;

    @BeforeEach
    void enter() {
        site = organisations.forHost("");
        var root = organisations.root(site.organisation());
        desk =
                new Officer(
                        new UUID(7, 1),
                        site.organisation(),
                        "Meja",
                        "meja@rasuka.example",
                        List.of(new Grant(Role.COMPLAINT_OFFICER, root.id().value(), root.path())));
    }

    @Test
    void silenceAfterTheAnswerEndsACaseAndIsCountedApart() {
        var c = forwarded();
        var said =
                new Said(
                        null,
                        "DIJELASKAN",
                        "Loket tutup karena listrik padam; besok dibuka lebih pagi.",
                        List.of());
        done(handling.answer(desk, c.id(), said));
        earlier(c, 20);
        watch.look();

        var ended = again(c);
        assertThat(ended.status()).isEqualTo(Status.CLOSED_SILENT);
        assertThat(ended.times().ended()).isNotNull();
    }

    @Test
    void aQuestionThatNobodyAnswersLapses() {
        var c = forwarded();
        done(handling.ask(desk, c.id(), Said.words("Pada hari apa loket itu tutup?")));
        earlier(c, 29);
        watch.look();
        assertThat(again(c).status()).isEqualTo(Status.PENDING_INFO);
        // Up to five days more: an evening before a long weekend counts as the Monday after it.
        earlier(c, 6);
        watch.look();
        assertThat(again(c).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void thoseAboveAreToldOnceAndOnlyWhileTheUnitIsOpen() {
        var c = forwarded();
        earlier(c, 60);
        boolean open =
                openUnits
                        .at(site.organisation(), clock.instant().atZone(site.zone()))
                        .contains(c.owner());
        watch.look();
        watch.look();

        assertThat(book.events(c).stream().filter(event -> event.kind().equals("ESCALATED")))
                .hasSize(open ? 1 : 0);
        assertThat(again(c).due().level()).isEqualTo(open ? 100 : 0);
    }

    @Test
    void aChangeOfTheCalendarReadsEveryOpenCaseAgain() {
        var c = forwarded();
        var due = again(c).due().total();
        sql.sql("update complaint.complaint set total_due = date '2020-01-01' where id = :id")
                .param("id", c.id().value())
                .update();
        publisher.publishEvent(new CalendarAmended(site.organisation(), "RSK", clock.instant()));
        assertThat(store.asked()).isNotEmpty();
        recount.run();

        assertThat(store.asked()).isEmpty();
        assertThat(again(c).due().total()).isEqualTo(due);
        assertThat(
                        sql.sql("select count(*) from audit.entry where action = :action")
                                .param("action", "complaint.recounted")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void whatWasMissedStaysMissedWhenDaysOffAreFoundLater() {
        var c = forwarded();
        var then = LocalDate.parse("2026-03-10");
        sql.sql("update complaint.complaint set total_missed = :then where id = :id")
                .param("then", then)
                .param("id", c.id().value())
                .update();
        recount.all(site.organisation());
        assertThat(again(c).due().missed()).isEqualTo(then);

        done(dispatch.forward(desk, c.id(), Said.words("Ini tugas dinas sosial."), "RSK-DINSOS"));
        assertThat(again(c).due().missed()).isEqualTo(then);
        done(
                dispatch.reclassify(
                        desk, c.id(), Said.words("Ini usul, bukan keluhan."), "ASPIRASI", "usul"));
        assertThat(again(c).due().missed()).as("another limit").isNull();
    }

    private Complaint forwarded() {
        var fresh =
                new NewComplaint(
                        "antrean",
                        "",
                        "Loket tutup",
                        "Loket tutup pukul sebelas, padahal tertulis sampai pukul tiga.",
                        "",
                        null,
                        Location.UNKNOWN,
                        "",
                        "",
                        false,
                        false,
                        Reporter.UNKNOWN,
                        "id",
                        Channel.WEB,
                        null,
                        List.of());
        var receipt = receipts.kept(receipts.of(site.organisation(), null));
        var taken = done(complaints.take(site, fresh, Desk.OPEN, receipt, Origin.REPORTER, false));
        return done(
                dispatch.verify(
                        desk,
                        taken.complaint().id(),
                        Said.words(""),
                        "NON_PENGAWASAN",
                        "antrean",
                        "",
                        "RSK-BAPENDA"));
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
        sql.sql("update complaint.complaint set look_at = :today where id = :id")
                .param("today", LocalDate.now(clock.withZone(site.zone())))
                .param("id", c.id().value())
                .update();
    }

    private Complaint again(Complaint c) {
        return book.find(c.organisation(), c.id()).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
