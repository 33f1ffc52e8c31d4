package id.pendopo.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Answering;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Told;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.organisation.Organisations;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What time does to cases. */
@House
@Tag("store")
class DeadlineTests {

    @Autowired private Watch watch;
    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Handling handling;
    @Autowired private Organisations organisations;
    @Autowired private WatchStore watchStore;
    @Autowired private Watch.Surroundings surroundings;
    @Autowired private Answering answering;
    @Autowired private CaseTime time;
    @Autowired private Clock clock;

    private Officer desk;

    @BeforeEach
    void enter() {
        desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 1);
    }

    @Test
    void aQuestionThatNobodyAnswersLapses() {
        var c = time.forwarded();
        ComplaintCases.done(
                handling.ask(desk, c.id(), Said.words("Pada hari apa loket itu tutup?")));
        time.earlier(c, 29);
        time.lookWhileOpen(c);
        assertThat(time.again(c).status()).isEqualTo(Status.PENDING_INFO);
        assertThat(time.events(c, "REMINDED")).hasSize(1);
        // Up to five days more: an evening before a long weekend counts as the Monday after it.
        time.earlier(c, 6);
        watch.look();
        assertThat(time.again(c).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(
                        ComplaintCases.done(
                                        answering.reopen(
                                                time.again(c), "Saya di rumah sakit.", List.of()))
                                .status())
                .isEqualTo(Status.REOPENED);
    }

    @Test
    void thoseAboveAreToldOnceAndOnlyWhileTheUnitIsOpen() {
        var c = time.forwarded();
        time.earlier(c, 60);
        time.at(time.openOrNot(c, false)).look();
        assertThat(time.events(c, "ESCALATED")).isEmpty();
        time.lookWhileOpen(c);
        time.lookWhileOpen(c);

        assertThat(time.events(c, "ESCALATED")).hasSize(1);
        assertThat(time.again(c).due().told()).isEqualTo(new Told(100, 100));
    }

    @Test
    void whoIsToldToStopLooksAtNoFurtherCase() {
        var c = time.forwarded();
        time.earlier(c, 60);
        var watch = time.at(time.openOrNot(c, true));
        Thread.currentThread().interrupt();
        try {
            watch.look();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(time.events(c, "ESCALATED")).isEmpty();
        watch.look();
        assertThat(time.events(c, "ESCALATED")).hasSize(1);
    }

    @Test
    void aUnitWithoutHoursKeepsThoseOfTheUnitAbove() {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).atZone(time.site().zone());
        for (var unit : organisations.units(time.site().organisation())) {
            var parent = unit.parent();
            if (unit.hours().isEmpty() && parent != null) {
                for (int later = 0; later < 48; later++) {
                    var moment = hour.plusHours(later);
                    assertThat(
                                    surroundings
                                            .hours()
                                            .open(time.site().organisation(), unit.id(), moment))
                            .as(unit.code() + " " + moment)
                            .isEqualTo(
                                    surroundings
                                            .hours()
                                            .open(time.site().organisation(), parent, moment));
                }
            }
        }
    }

    @Test
    void pagesLeaveNoCaseOut() {
        var c = time.forwarded();
        var other = time.forwarded();
        time.earlier(c, 60);
        time.earlier(other, 50);
        var seen = new ArrayList<ComplaintId>();
        var part =
                watchStore.due(
                        time.site().organisation(),
                        time.today(),
                        false,
                        WatchStore.Due.BEFORE_ALL,
                        1);
        while (!part.isEmpty()) {
            seen.add(part.getFirst().id());
            part =
                    watchStore.due(
                            time.site().organisation(), time.today(), false, part.getLast(), 1);
        }
        assertThat(seen).contains(c.id(), other.id()).doesNotHaveDuplicates();
    }

    @Test
    void whatElseHappensInACaseHidesNoMark() {
        var c = time.forwarded();
        time.earlier(c, 60);
        ComplaintCases.done(handling.note(desk, c.id(), "Sudah ditelepon."));
        ComplaintCases.done(answering.reply(time.again(c), "Masih tutup juga.", List.of()));
        assertThat(time.again(c).due().look()).isEqualTo(time.today());
        time.lookWhileOpen(c);
        assertThat(time.events(c, "ESCALATED")).hasSize(1);
        assertThat(time.again(c).due().look()).isNotEqualTo(time.today());
    }

    @Test
    void anObjectionAndAnotherClassAreToldOfAnew() {
        var c = time.forwarded();
        time.earlier(c, 60);
        time.lookWhileOpen(c);
        ComplaintCases.done(
                dispatch.reclassify(
                        desk, c.id(), Said.words("Ini usul, bukan keluhan."), "ASPIRASI", "usul"));
        assertThat(time.again(c).due().told().total()).isZero();
        time.lookWhileOpen(c);
        assertThat(time.events(c, "ESCALATED")).hasSize(2);
        ComplaintCases.done(handling.answer(desk, c.id(), CaseTime.ANSWER));
        ComplaintCases.done(answering.contest(time.again(c), "Belum beres.", List.of()));
        assertThat(time.again(c).due().told()).isEqualTo(Told.NOTHING);
    }

    @Test
    void aPauseThatLastsTooLongIsToldAndMayThenBeObjectedTo() {
        var c = time.forwarded();
        ComplaintCases.done(
                handling.start(desk, c.id(), Said.words("Kami periksa bersama dinas lain.")));
        var flood = new Said(null, "DARURAT", "Kantor terendam banjir.", List.of());
        ComplaintCases.done(handling.pause(desk, c.id(), flood));
        assertThat(time.again(c).may(Move.CONTEST)).isFalse();
        time.earlier(c, 40);
        time.lookWhileOpen(c);
        assertThat(time.events(c, "ESCALATED")).hasSize(1);
        assertThat(
                        ComplaintCases.done(
                                        answering.contest(
                                                time.again(c), "Banjirnya sudah surut.", List.of()))
                                .status())
                .isEqualTo(Status.CONTESTED);
    }
}
