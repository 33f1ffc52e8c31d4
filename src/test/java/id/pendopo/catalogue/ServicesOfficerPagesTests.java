package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officers see of their services. */
@House
class ServicesOfficerPagesTests {

    @LocalServerPort private int port;
    @Autowired private Catalogue catalogue;
    @Autowired private Organisations organisations;

    @Test
    void theHeadOfAUnitSeesWhatIsGivenThereAndBelow() {
        var seen = catalogue.conditions(officer(Role.UNIT_HEAD, "RSK-DINKES"), 100, 0);
        assertThat(seen)
                .hasSize(14)
                .extracting(OverviewStore.Condition::unit)
                .containsOnly(
                        "Dinkes", "Puskesmas Wanasari", "Puskesmas Lembah Asri", "RSUD Rasuka");
    }

    @Test
    void otherRolesSeeNothing() {
        assertThat(catalogue.conditions(officer(Role.SURVEY_OFFICER, "RSK"), 100, 0)).isEmpty();
    }

    @Test
    void theOldestStandardsComeFirst() {
        var seen = catalogue.conditions(officer(Role.ADMIN, "RSK"), 100, 0);
        assertThat(seen).hasSize(60).allSatisfy(one -> assertThat(one.filled()).isEqualTo(14));
        assertThat(seen).extracting(OverviewStore.Condition::reviewed).isSorted();
    }

    @Test
    void nobodyEntersWithoutSigningIn() {
        var answer = new Guest(port).get("/petugas/layanan");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/petugas/masuk");
    }

    private Officer officer(Role role, String code) {
        var organisation = organisations.forHost("").organisation();
        var unit = organisations.unit(organisation, code).orElseThrow();
        var grant = new Grant(role, unit.id().value(), unit.path());
        return new Officer(Ids.next(), organisation, "Sari", "sari@rasuka.example", List.of(grant));
    }
}
