package id.pendopo.complaint.deadline;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a change of the calendar does to cases. */
@House
@Tag("store")
class RecountTests {

    private static final LocalDate THEN = LocalDate.parse("2026-03-10");

    @Autowired private Recount recount;
    @Autowired private RecountStore store;
    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Organisations organisations;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private TransactionTemplate transaction;
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
        sql.sql("update complaint.due set total_due = date '2020-01-01' where complaint_id = :id")
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
        sql.sql("update complaint.due set total_missed = :then where complaint_id = :id")
                .param("then", THEN)
                .param("id", c.id().value())
                .update();
        recount.all(site.organisation());
        assertThat(again(c).due().missed()).isEqualTo(THEN);

        done(dispatch.forward(desk, c.id(), Said.words("Ini tugas dinas sosial."), "RSK-DINSOS"));
        assertThat(again(c).due().missed()).isEqualTo(THEN);
        done(
                dispatch.reclassify(
                        desk, c.id(), Said.words("Ini usul, bukan keluhan."), "ASPIRASI", "usul"));
        assertThat(again(c).due().missed()).as("another limit").isNull();
    }

    @Test
    void aReadingOfAnEarlierTurnIsNotWritten() {
        var c = forwarded();
        assertThat(store.change(c.organisation(), shown(c, c.version() - 1))).isZero();
        assertThat(again(c).due()).isEqualTo(c.due());
    }

    @Test
    void whoeverWaitsForACaseSeesWhatAReadingWroteMeanwhile() throws Exception {
        var c = forwarded();
        var waiting =
                transaction.execute(
                        _ -> {
                            assertThat(store.change(c.organisation(), shown(c, c.version())))
                                    .isEqualTo(1);
                            var mover = supplyAsync(() -> locked(c));
                            assertThatThrownBy(() -> mover.get(500, MILLISECONDS))
                                    .isInstanceOf(TimeoutException.class);
                            return mover;
                        });
        assertThat(waiting.get(10, SECONDS).due().missed()).isEqualTo(THEN);
    }

    /** That its last day went by long ago. */
    private static List<RecountStore.Changed> shown(Complaint c, int version) {
        var due = c.due();
        var shown = new RecountStore.Shown(due.total(), THEN, due.step(), due.look());
        return List.of(new RecountStore.Changed(c.id().value(), version, shown));
    }

    private Complaint locked(Complaint c) {
        return transaction.execute(_ -> book.lock(c.organisation(), c.id()).orElseThrow());
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
