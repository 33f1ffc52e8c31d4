package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.FreshLaw;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets time pass over cases of tests. */
@Component
class CaseTime {

    static final Said ANSWER =
            new Said(
                    null,
                    "DIJELASKAN",
                    "Loket tutup karena listrik padam; besok dibuka lebih pagi.",
                    List.of());

    @Autowired private Recount recount;
    @Autowired private NewCases cases;
    @Autowired private Handling handling;
    @Autowired private CaseBook book;
    @Autowired private Organisations organisations;
    @Autowired private WatchStore watchStore;
    @Autowired private Watch.Surroundings surroundings;
    @Autowired private Clockwork clockwork;
    @Autowired private Reaching reaching;
    @Autowired private Clock clock;
    @Autowired private JdbcClient sql;

    Site site() {
        return organisations.forHost("");
    }

    /** Answered, reminded, and over. */
    Complaint answeredLongAgo(Officer desk) {
        var c = forwarded();
        ComplaintCases.done(handling.answer(desk, c.id(), ANSWER));
        earlier(c, 20);
        lookWhileOpen(c);
        assertThat(events(c, "REMINDED")).hasSize(1);
        return c;
    }

    void withoutLetters(Complaint c) {
        sql.sql("delete from notification.message where about = :id")
                .param("id", c.id().value())
                .update();
    }

    List<CaseEvent> events(Complaint c, String kind) {
        return book.events(c).stream().filter(event -> event.kind().equals(kind)).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(site().zone()));
    }

    void lookWhileOpen(Complaint c) {
        at(openOrNot(c, true)).look();
    }

    Watch at(Instant moment) {
        var around =
                new Watch.Surroundings(
                        surroundings.hours(),
                        FreshLaw.of(sql),
                        surroundings.transaction(),
                        reaching);
        return new Watch(watchStore, book, clockwork, around, Clock.fixed(moment, site().zone()));
    }

    /** The next full hour at which the unit of a case is open, or is not. */
    Instant openOrNot(Complaint c, boolean open) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).atZone(site().zone());
        while (surroundings.hours().open(site().organisation(), c.owner(), hour) != open) {
            hour = hour.plusHours(1);
        }
        return hour.toInstant();
    }

    Complaint forwarded() {
        return book.find(site().organisation(), cases.forwarded("RSK-BAPENDA")).orElseThrow();
    }

    /** As if all of it had happened so many days before. */
    void earlier(Complaint c, int days) {
        sql.sql(
                        """
                        update complaint.event set at = at - make_interval(days => :days)
                         where complaint_id = :id
                        """)
                .param("days", days)
                .param("id", c.id().value())
                .update();
        // What the clocks show of it is read as after a change of the calendar.
        recount.all(site().organisation());
    }

    Complaint again(Complaint c) {
        return book.find(c.organisation(), c.id()).orElseThrow();
    }
}
