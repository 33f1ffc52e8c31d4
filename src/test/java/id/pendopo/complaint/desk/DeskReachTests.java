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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What officers see, and what stays out of their reach. */
@House
@Tag("store")
class DeskReachTests {

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
    void eachSeesOnlyWhatIsInReach() {
        var conduct = cases.taken("pungli", "RSK-DISDUKCAPIL").code();
        var own = cases.forwarded("RSK-DISDUKCAPIL");
        var other = cases.forwarded("RSK-RSUD");
        var secret =
                cases.forwarded(Brought.titled("Kuitansi parkir").secretly(), "RSK-DISDUKCAPIL");
        assertThat(inspector.items(conduct)).hasSize(1);
        assertThat(head.items(conduct)).as("the accused unit").isEmpty();
        assertThat(officer.items(conduct)).as("the desk of the whole").isEmpty();
        assertThat(head.items(own)).hasSize(1);
        assertThat(head.items(secret)).isEmpty();
        assertThat(inspector.items(own)).isEmpty();
        for (var path : List.of("", "/cetak", "/jawab", "/berkas/1")) {
            for (var hidden : List.of(conduct, other, secret)) {
                assertThat(head.get(HOME + "/" + hidden + path).statusCode()).isEqualTo(404);
            }
            assertThat(officer.get(HOME + "/" + conduct + path).statusCode()).isEqualTo(404);
            assertThat(inspector.get(HOME + "/" + own + path).statusCode()).isEqualTo(404);
        }
        assertThat(head.get(HOME + "/" + own).statusCode()).isEqualTo(200);
        assertThat(head.api("/api/v1/complaints/" + own).statusCode()).isEqualTo(200);
        assertThat(head.api("/api/v1/complaints/" + conduct).statusCode()).isEqualTo(404);
        for (var act : Act.values()) {
            var path = "/api/v1/complaints/" + conduct + "/" + act.wire();
            assertThat(head.api(path, Map.of("words", PLAN)).statusCode()).isEqualTo(404);
            assertThat(officer.api(path, Map.of("words", PLAN)).statusCode()).isEqualTo(404);
        }
        assertThat(head.post(HOME + "/" + conduct + "/catatan", "catatan", "Siapa?").statusCode())
                .isEqualTo(404);
        assertThat(head.get(HOME + "?saring=semua&kasus=" + conduct).body())
                .doesNotContain(conduct + "</span>", "id=\"kasus\"");
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

    private Officer hospital() {
        return cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD", 13);
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

    private Complaint again(Complaint c) {
        return book.find(c.organisation(), c.id()).orElseThrow();
    }

    @Test
    void anIdentityThatNobodyCanOpenIsSaidToBeSoAndNotJustRefused() {
        var whole = HOME + "/" + cases.taken("sarana", "RSK").code();
        assertThat(officer.get(whole).body()).contains("tentang seluruh organisasi");
        var page = officer.get(whole + "/identitas");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("tidak dapat dibuka siapa pun", "Ombudsman")
                .doesNotContain("id=\"alasan\"");
        var asked = officer.post(whole + "/identitas", "alasan", "Perlu janji dengan pelapornya.");
        assertThat(asked.statusCode()).isEqualTo(403);
    }

    @Test
    void whatAMachineHeldIsForTheDeskOfTheWholeAlone() {
        var held =
                cases.taken(
                        new Brought("Tolak pajak kios", "lain", "RSK-DISDUKCAPIL", false, true, 0));
        var code = held.code();
        assertThat(officer.get(HOME + "?saring=ditahan").body()).contains(code);
        assertThat(officer.get(HOME + "/" + code).body()).contains("Lepaskan", "Bukan pengaduan");
        var root = cases.officer(Role.UNIT_HEAD, "RSK", 11);
        assertThat(reach.reads(root, held)).as("the head of all").isFalse();
        assertThat(reach.units(root).plain()).contains(held.owner().value());
        assertThat(reach.units(root).held()).isEmpty();
        var unit = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DISDUKCAPIL", 12);
        assertThat(reach.reads(unit, held)).isFalse();
        assertThat(reach.units(unit).held()).isEmpty();
        for (var visitor : List.of(head, inspector)) {
            assertThat(visitor.items(code)).isEmpty();
            assertThat(visitor.get(HOME + "/" + code).statusCode()).isEqualTo(404);
            assertThat(visitor.post(HOME + "/" + code + "/lepas").statusCode()).isEqualTo(404);
        }
        assertThat(head.get(HOME).body()).doesNotContain("saring=ditahan");
        assertThat(officer.post(HOME + "/" + code + "/lepas").statusCode()).isEqualTo(303);
        assertThat(officer.get(HOME + "/" + code).body()).contains("Verifikasi dan serahkan");
    }

    @Test
    void whatWasAbuseStaysWithTheDesk() {
        var abuse = cases.taken(Brought.titled("Obat kuat murah").heldByAMachine()).code();
        assertThat(officer.post(HOME + "/" + abuse + "/tolak").statusCode()).isEqualTo(303);
        assertThat(officer.get(HOME + "/" + abuse).statusCode()).isEqualTo(200);
        assertThat(head.get(HOME + "/" + abuse).statusCode()).isEqualTo(404);
        assertThat(head.items(abuse)).isEmpty();
    }

    @Test
    void aUnitThatHelpsReadsAndNotesAndDoesNotAct() {
        var code = cases.forwarded("RSK-RSUD");
        assertThat(head.get(HOME + "/" + code).statusCode()).isEqualTo(404);
        officer.post(HOME + "/" + code + "/bantuan", "bantuan", "RSK-DISDUKCAPIL");
        assertThat(head.get(HOME + "/" + code).body()).contains("Unit Anda membantu");
        assertThat(head.post(HOME + "/" + code + "/mulai", "kata", PLAN).statusCode())
                .isEqualTo(403);
        head.post(HOME + "/" + code + "/catatan", "catatan", "Datanya ada pada kami.");
        assertThat(officer.get(HOME + "/" + code).body()).contains("Datanya ada pada kami.");
        officer.post(HOME + "/" + code + "/bantuan/selesai", "membantu", "RSK-DISDUKCAPIL");
        assertThat(head.get(HOME + "/" + code).statusCode()).isEqualTo(404);
    }
}
