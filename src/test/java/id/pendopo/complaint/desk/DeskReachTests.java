package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.desk.NewCases.Brought;
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
    private static final String PLAN = "Kami memeriksa tempatnya hari Senin pagi.";

    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;
    @Autowired private Reach reach;

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
