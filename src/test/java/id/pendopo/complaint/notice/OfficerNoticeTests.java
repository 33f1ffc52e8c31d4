package id.pendopo.complaint.notice;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.Answering;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Said;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What those hear of a case who work on it, or above it. */
@House
@Tag("store")
class OfficerNoticeTests {

    @Autowired private Handling handling;
    @Autowired private Answering answering;
    @Autowired private CaseBook book;
    @Autowired private TransactionTemplate transaction;
    @Autowired private NoticeCases notices;
    @Autowired private JdbcClient sql;
    @Autowired private MorningLetters morning;

    @Test
    void thoseWhoWatchGetOneLetterTheNextMorningAboutTheSafeDesk() {
        var first = notices.taken(Reporter.UNKNOWN, Desk.SAFE);
        var second = notices.taken(Reporter.UNKNOWN, Desk.SAFE);
        var place = new MorningStore.Place(first.organisation(), first.owner());
        transaction.executeWithoutResult(_ -> morning.write(place));
        assertThat(notices.letters(first)).as("not on the same day").isEmpty();

        sql.sql(
                        "update complaint.event set at = at - interval '1 day' where complaint_id in (:ids)")
                .param("ids", List.of(first.id().value(), second.id().value()))
                .update();
        sql.sql("update complaint.morning set day = day - 1").update();
        transaction.executeWithoutResult(_ -> morning.write(place));
        transaction.executeWithoutResult(_ -> morning.write(place));
        assertThat(notices.letters(first)).isEqualTo(notices.letters(second));
        assertThat(notices.letters(first))
                .singleElement()
                .asString()
                .contains("pengawas@rasuka.example", "laporan aman");
    }

    @Test
    void whatAMachineHoldsIsSaidEachMorning() {
        var held = notices.take(Reporter.UNKNOWN, Desk.OPEN, true);
        assertThat(notices.letters(held)).isEmpty();
        sql.sql("delete from complaint.morning").update();
        var place = new MorningStore.Place(held.organisation(), held.owner());
        transaction.executeWithoutResult(_ -> morning.write(place));
        assertThat(
                        sql.sql("select body from notification.message order by id desc limit 1")
                                .query(String.class)
                                .single())
                .contains("ditahan mesin");
    }

    @Test
    void aReplyIsToldToThoseWhoAsked() {
        var c = notices.verified(notices.taken(Reporter.UNKNOWN, Desk.OPEN));
        c =
                done(
                        handling.ask(
                                notices.desk(),
                                c.id(),
                                Said.words("Pada hari apa hal itu terjadi?")));
        done(answering.reply(c, "Hari Selasa.", List.of()));
        assertThat(notices.letters(c).getLast())
                .contains("Pelapor menjawab", "pengaduan@rasuka.example");
    }

    @Test
    void whatIsLateReachesThoseAbove() {
        var c = notices.verified(notices.taken(Reporter.UNKNOWN, Desk.OPEN));
        var late = c.change().told(new id.pendopo.complaint.clock.Told(100, 0)).done();
        transaction.executeWithoutResult(
                _ -> {
                    var locked = book.lock(late.organisation(), late.id()).orElseThrow();
                    book.write(
                            locked,
                            CaseBook.Entry.of(late, CaseEvent.Kind.ESCALATED, "complaint-watch")
                                    .audience(CaseEvent.Audience.STAFF));
                });
        assertThat(notices.letters(c))
                .filteredOn(one -> one.contains("lewat batas waktu"))
                .extracting(one -> one.split(" ")[1])
                .contains("pengaduan@rasuka.example", "kepala@rasuka.example");
    }
}
