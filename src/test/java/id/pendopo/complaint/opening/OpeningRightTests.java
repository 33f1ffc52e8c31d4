package id.pendopo.complaint.opening;

import static id.pendopo.complaint.opening.OpeningPeople.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.desk.NewCases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An identity never opens to the unit complained about, nor to those without a part in the case.
 */
@House
@Tag("store")
class OpeningRightTests {

    private static final String WHY = "Pemeriksaan di tempat perlu janji dengan pelapor.";

    @Autowired private NewCases cases;
    @Autowired private Openings openings;
    @Autowired private Sealed sealed;
    @Autowired private Dispatch dispatch;
    @Autowired private OpeningPeople people;

    @Test
    void whatIsAboutTheWholeOrganisationIsOpenedByNobody() {
        var c = cases.taken("sarana", "RSK");
        var desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 41);
        var auditor = cases.officer(Role.AUDITOR, "RSK", 42);
        assertThat(sealed.never(c)).isTrue();
        assertThat(sealed.never(cases.taken("sarana", "RSK-RSUD"))).isFalse();
        assertThat(reasons(openings.ask(desk, c.id(), WHY))).containsExactly(Refusal.NOT_FOR_YOU);
        assertThat(sealed.mayDecide(auditor, c)).isFalse();
    }

    @Test
    void theUnitComplainedAboutAndEverybodyElseAreRefused() {
        var code = cases.forwarded("RSK-RSUD");
        var conduct = cases.taken("pungli", "RSK-DINKES");
        var plain = cases.taken("sarana", "RSK-RSUD");
        for (var role : Role.values()) {
            for (var unit : List.of("RSK-RSUD", "RSK-DINKES", "RSK-DISDIK")) {
                for (var c : List.of(conduct, plain)) {
                    assertThat(reasons(openings.ask(cases.officer(role, unit, 4), c.id(), WHY)))
                            .as(role + " at " + unit + ", " + code)
                            .containsExactly(Refusal.NOT_FOR_YOU);
                }
            }
        }
        assertThat(reasons(openings.ask(people.officer(), conduct.id(), WHY)))
                .as("the desk of the whole has no part in cases of conduct")
                .containsExactly(Refusal.NOT_FOR_YOU);
        assertThat(sealed.mayAsk(cases.officer(Role.UNIT_HEAD, "RSK", 5), plain)).isFalse();
        assertThat(sealed.mayAsk(people.officer(), plain)).isTrue();
    }

    @Test
    void whoWorksAtTheUnitComplainedAboutNeverOpensItAlthoughTheCaseLiesThere() {
        var taken = cases.taken("sarana", "RSK-RSUD");
        var c =
                NewCases.done(
                        dispatch.verify(
                                people.officer(),
                                taken.id(),
                                Said.words(""),
                                "NON_PENGAWASAN",
                                "sarana",
                                "RSK-RSUD",
                                "RSK-RSUD"));
        assertThat(sealed.mayAsk(people.officer(), c)).isTrue();
        assertThat(sealed.mayAsk(cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD", 6), c))
                .isFalse();
        assertThat(sealed.mayAsk(cases.officer(Role.COMPLAINT_OFFICER, "RSK-DISDIK", 7), c))
                .as("not in reach")
                .isFalse();
    }
}
