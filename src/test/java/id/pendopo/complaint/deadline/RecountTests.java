package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.calendar.CalendarAmended;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a change of the calendar does to cases. */
@House
@Tag("store")
class RecountTests {

    @Autowired private Recount recount;
    @Autowired private RecountStore store;
    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Organisations organisations;
    @Autowired private ApplicationEventPublisher publisher;
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
        return book.find(site.organisation(), cases.forwarded("RSK-BAPENDA")).orElseThrow();
    }

    private Complaint again(Complaint c) {
        return book.find(c.organisation(), c.id()).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
