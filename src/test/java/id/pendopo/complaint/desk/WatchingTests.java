package id.pendopo.complaint.desk;

import static id.pendopo.complaint.desk.NewCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Answering;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.desk.NewCases.Brought;
import id.pendopo.shared.Outcome;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints about conduct, and who watches over them. */
@House
@Tag("store")
class WatchingTests {

    private static final String HOME = "/petugas/pengaduan";
    private static final Said NOT_OURS =
            new Said(null, "BUKAN_TUGAS", "Loket itu bukan di rumah sakit.", List.of());
    private static final String PLAN = "Kami memeriksa tempatnya hari Senin pagi.";

    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;
    @Autowired private Reach reach;
    @Autowired private Answering answering;
    @Autowired private Dispatch dispatch;
    @Autowired private CaseBook book;

    private DeskVisitor officer;
    private DeskVisitor head;
    private DeskVisitor inspector;

    @BeforeEach
    void enter() {
        officer = officers.officer();
        head = officers.head();
        inspector = officers.inspector();
    }

    @Test
    void whatIsAboutInspectorsIsNotForThemWhateverItsClassBecomes() {
        var desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 15);
        var inspectors = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", 14);
        var onThem =
                cases.atTheSafeDesk(
                        new Brought("Uang rapat", "pungli", "RSK-INSPEKTORAT", false, false, 0));
        var onOthers =
                cases.atTheSafeDesk(new Brought("Kursi", "sarana", "RSK-RSUD", false, false, 0));
        var plain = Said.words("Ini soal jadwal, bukan uang.");
        done(dispatch.reclassify(desk, onThem.id(), plain, "NON_PENGAWASAN", "sarana"));
        cases.handedOn(onOthers, "RSK-RSUD");
        var now = book.find(onThem.organisation(), onThem.id()).orElseThrow();
        assertThat(now.matter().supervision()).isFalse();
        assertThat(reach.reads(inspectors, now)).isFalse();
        assertThat(officers.inspector().items(onThem.code())).isEmpty();
        assertThat(officers.inspector().items(onOthers.code())).hasSize(1);
    }

    @Test
    void anObjectionAboutConductStaysWithInspectors() {
        var brought = new Brought("Loket minta uang", "pungli", "RSK-DISDUKCAPIL", true, false, 0);
        for (boolean safe : List.of(false, true)) {
            var c = safe ? cases.atTheSafeDesk(brought) : cases.taken(brought);
            var watching = c.owner();
            cases.answered(c);
            c = done(answering.contest(again(c), "Pungutan masih terjadi.", List.of()));
            assertThat(c.owner()).isEqualTo(watching);
            assertThat(c.handler()).as("whoever answered has it no more").isNull();
            var page = HOME + "/" + c.code();
            var api = "/api/v1/complaints/" + c.code();
            for (var visitor : List.of(officer, head)) {
                assertThat(visitor.get(page).statusCode()).isEqualTo(404);
                assertThat(visitor.api(api).statusCode()).isEqualTo(404);
                assertThat(visitor.items(c.code())).isEmpty();
            }
            assertThat(inspector.get(page).statusCode()).isEqualTo(200);
            assertThat(inspector.api(api).statusCode()).isEqualTo(200);
            assertThat(reach.reads(cases.officer(Role.UNIT_HEAD, "RSK", 11), c)).isFalse();

            cases.answered(c);
            done(answering.confirm(again(c)));
            c = done(answering.reopen(again(c), "Terjadi lagi.", List.of()));
            assertThat(c.owner()).isEqualTo(watching);
            assertThat(officer.get(page).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatInspectorsHandedOnComesBackToThemAndNotToTheDeskOfTheWhole() {
        var c = cases.taken("pungli", "RSK-DISDUKCAPIL");
        var watching = c.owner();
        cases.handedOn(c, "RSK-RSUD");
        var back = done(dispatch.giveBack(hospital(), c.id(), NOT_OURS));
        assertThat(back.owner()).isEqualTo(watching);
        assertThat(officer.get(HOME + "/" + c.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatInspectorsHandedOnTheyGoOnReading() {
        var conduct = cases.taken(new Brought("Uang parkir", "pungli", "", true, false, 0));
        var ramp = cases.atTheSafeDesk(new Brought("Tanjakan", "sarana", "", false, false, 0));
        for (var c : List.of(conduct, ramp)) {
            cases.handedOn(c, "RSK-RSUD");
            var page = HOME + "/" + c.code();
            assertThat(again(c).owner()).isNotEqualTo(c.owner());
            assertThat(inspector.get(page).body()).contains("Anda mengawasi pengaduan ini");
            assertThat(inspector.items(c.code())).hasSize(1);
            assertThat(inspector.get(HOME + "?saring=semua&q=" + c.code()).body())
                    .contains("name=\"pilih\" value=\"" + c.code());
            assertThat(inspector.post(page + "/mulai", "kata", PLAN).statusCode()).isEqualTo(403);
            assertThat(head.get(page).statusCode()).isEqualTo(404);
            assertThat(head.items(c.code())).isEmpty();
        }
    }

    @Test
    void listsHoldWhatInspectorsRead() {
        var desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 15);
        var inspectors = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", 14);
        var ordinary = cases.taken("sarana", "RSK-RSUD");
        var onThem = cases.taken("pungli", "RSK-INSPEKTORAT");
        var onAll = cases.taken("pungli", "RSK");
        cases.handedOn(onThem, desk, "RSK-RSUD");
        var conduct = cases.taken("pungli", "RSK-DISDUKCAPIL");
        cases.handedOn(conduct, "RSK-BAPENDA");
        for (var c : List.of(ordinary, onThem, onAll, conduct)) {
            assertThat(inspector.items(c.code()))
                    .as(c.matter().category() + " " + c.target())
                    .hasSize(reach.reads(inspectors, again(c)) ? 1 : 0);
        }
        assertThat(reach.reads(inspectors, again(onThem))).isFalse();
        assertThat(reach.reads(inspectors, again(conduct))).isTrue();
        assertThat(reach.acts(inspectors, again(conduct))).isFalse();
    }

    @Test
    void afterTooManyReturnsThoseAboveTheUnitDecideToo() {
        var c = cases.taken("pungli", "RSK-DISDUKCAPIL");
        for (int round = 0; round < 2; round++) {
            cases.handedOn(again(c), "RSK-RSUD");
            done(dispatch.giveBack(hospital(), c.id(), NOT_OURS));
        }
        cases.handedOn(again(c), "RSK-RSUD");
        var why = Said.words("Loket itu ada di dinas sosial.");
        assertThat(dispatch.forward(hospital(), c.id(), why, "RSK-DINSOS"))
                .isInstanceOf(Outcome.Refused.class);
        var above = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DINKES", 16);
        done(dispatch.forward(above, c.id(), why, "RSK-DINSOS"));
    }

    @Test
    void aComplaintAboutThoseWhoWatchIsReadAboveThemAgain() {
        var c = cases.taken("pungli", "RSK-INSPEKTORAT");
        var inspectors = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", 14);
        assertThat(reach.reads(inspectors, c)).isFalse();
        cases.answered(c);
        c = done(answering.contest(again(c), "Pengawasnya sendiri.", List.of()));
        assertThat(reach.reads(inspectors, c)).isFalse();
        assertThat(officer.get(HOME + "/" + c.code()).statusCode()).isEqualTo(200);
    }

    private Officer hospital() {
        return cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD", 13);
    }

    private Complaint again(Complaint c) {
        return book.find(c.organisation(), c.id()).orElseThrow();
    }
}
