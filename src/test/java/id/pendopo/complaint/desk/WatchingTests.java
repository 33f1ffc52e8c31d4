package id.pendopo.complaint.desk;

import static id.pendopo.complaint.desk.NewCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.desk.NewCases.Brought;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who watch do not watch what is about themselves. */
@House
@Tag("store")
class WatchingTests {

    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Reach reach;
    @Autowired private DeskOfficers officers;

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
}
