package id.pendopo.complaint.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Holders;
import id.pendopo.access.Officer;
import id.pendopo.access.Placed;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Routing;
import id.pendopo.complaint.clock.Told;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.complaint.desk.NewCases.Brought;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter leads to its case: whoever gets one may read it. */
@House
@Tag("store")
class RecipientsTests {

    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Reach reach;
    @Autowired private Routing routing;
    @Autowired private Organisations organisations;

    private final Map<String, Officer> officers = new HashMap<>();
    private Officer desk;

    @BeforeEach
    void enter() {
        desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 1);
    }

    @Test
    void whoeverGetsALetterMayReadTheCase() {
        for (var c : allKinds()) {
            for (int level : List.of(0, 90, 100)) {
                for (boolean everywhere : List.of(true, false)) {
                    var now = c.change().told(new Told(level, level)).done();
                    var unit = organisations.unit(now.organisation(), now.owner()).orElseThrow();
                    var recipients = new Recipients(holders(everywhere), routing);
                    assertThat(recipients.near(now, unit)).isNotEmpty();
                    assertThat(recipients.above(now, unit))
                            .containsAll(recipients.near(now, unit))
                            .allSatisfy(
                                    holder ->
                                            assertThat(reach.reads(officer(holder), now))
                                                    .as(what(now, unit, level, holder))
                                                    .isTrue());
                }
            }
        }
    }

    @Test
    void aMissedLimitOfWhatInspectorsHandedOnIsToldToThem() {
        var c = cases.taken("pungli", "RSK-DISDUKCAPIL");
        cases.handedOn(c, "RSK-RSUD");
        var late = again(c).change().told(new Told(100, 100)).done();
        var unit = organisations.unit(late.organisation(), late.owner()).orElseThrow();
        assertThat(new Recipients(holders(true), routing).above(late, unit))
                .extracting(Holders.Holder::email)
                .contains("INSPECTOR RSK-INSPEKTORAT");
    }

    @Test
    void soIsOneThatIsSecretAndNoHeadHearsOfIt() {
        var c = cases.atTheSafeDesk(new Brought("Uang", "pungli", "", true, false, 0));
        cases.handedOn(c, "RSK-RSUD");
        var late = again(c).change().told(new Told(100, 100)).done();
        assertThat(late.secret()).isTrue();
        var unit = organisations.unit(late.organisation(), late.owner()).orElseThrow();
        assertThat(new Recipients(holders(true), routing).above(late, unit))
                .extracting(Holders.Holder::email)
                .contains("INSPECTOR RSK-INSPEKTORAT")
                .noneMatch(name -> name.startsWith("UNIT_HEAD"));
    }

    private List<Complaint> allKinds() {
        var plain = again(cases.forwarded("RSK-RSUD"));
        var secret = again(cases.forwarded(Brought.titled("Kuitansi").secretly(), "RSK-RSUD"));
        var conduct = cases.taken("pungli", "RSK-DISDUKCAPIL");
        var handed = cases.taken("pungli", "RSK-DISDUKCAPIL");
        cases.handedOn(handed, "RSK-RSUD");
        var onThem = cases.taken("pungli", "RSK-INSPEKTORAT");
        var onThemHanded = cases.taken("pungli", "RSK-INSPEKTORAT");
        cases.handedOn(onThemHanded, desk, "RSK-RSUD");
        var safe = cases.atTheSafeDesk(new Brought("Uang", "pungli", "", true, false, 0));
        var ramp = cases.atTheSafeDesk(new Brought("Tanjakan", "sarana", "", false, false, 0));
        var rampAbove = cases.atTheSafeDesk(new Brought("Lampu", "sarana", "", false, false, 0));
        cases.handedOn(ramp, "RSK-RSUD");
        cases.handedOn(rampAbove, "RSK-DINKES");
        var hidden = cases.atTheSafeDesk(new Brought("Uang", "pungli", "", true, false, 0));
        cases.handedOn(hidden, "RSK-RSUD");
        return List.of(
                plain,
                secret,
                conduct,
                again(handed),
                onThem,
                again(onThemHanded),
                safe,
                again(ramp),
                again(rampAbove),
                again(hidden));
    }

    private Complaint again(Complaint c) {
        return again(c.code());
    }

    private Complaint again(String code) {
        return book.find(organisations.forHost("").organisation(), code).orElseThrow();
    }

    /** Somebody holds each role at every unit, or at the top alone. */
    private Holders holders(boolean everywhere) {
        return new Holders() {
            @Override
            public List<Holder> nearest(OrganisationId organisation, Placed place, Role role) {
                var unit = everywhere ? ((Unit) place).code() : "RSK";
                var name = role + " " + unit;
                officers.put(name, cases.officer(role, unit, role.ordinal()));
                return List.of(new Holder(name, name));
            }
        };
    }

    private Officer officer(Holders.Holder holder) {
        return officers.get(holder.email());
    }

    private static String what(Complaint c, Unit unit, int level, Holders.Holder holder) {
        return String.join(
                " ",
                c.desk().name(),
                c.matter().category(),
                "at",
                unit.code(),
                String.valueOf(level),
                "to",
                holder.name());
    }
}
