package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Ids;
import java.time.LocalDate;
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
        var seen = catalogue.conditions(officer(Role.UNIT_HEAD, "RSK-DINKES"), "", 100, 0);
        assertThat(seen)
                .hasSize(14)
                .extracting(StandingStore.Condition::unit)
                .containsOnly(
                        "Dinkes", "Puskesmas Wanasari", "Puskesmas Lembah Asri", "RSUD Rasuka");
    }

    @Test
    void otherRolesSeeNothing() {
        assertThat(catalogue.conditions(officer(Role.SURVEY_OFFICER, "RSK"), "", 100, 0)).isEmpty();
    }

    @Test
    void theOldestStandardsComeFirst() {
        var seen = catalogue.conditions(officer(Role.ADMIN, "RSK"), "", 100, 0);
        assertThat(seen).hasSize(60).allSatisfy(one -> assertThat(one.filled()).isEqualTo(14));
        assertThat(seen).extracting(StandingStore.Condition::reviewed).isSorted();
    }

    @Test
    void aServiceIsFoundByPartOfItsNameOrItsCode() {
        var admin = officer(Role.ADMIN, "RSK");
        assertThat(catalogue.conditions(admin, "hilang", 100, 0))
                .extracting(one -> one.service().code())
                .contains("RSK-KTP-HILANG", "RSK-KK-HILANG");
        assertThat(catalogue.conditions(admin, "rsk-ktp-hil", 100, 0)).hasSize(1);
        assertThat(catalogue.conditions(admin, "100%", 100, 0)).isEmpty();
    }

    @Test
    void theStartPageCountsTheStandardsToBeReviewedAsTheListDoes() {
        var head = officer(Role.UNIT_HEAD, "RSK-DISDUKCAPIL");
        var today = LocalDate.parse("2030-01-01");
        assertThat(catalogue.due(head, 12, today))
                .isEqualTo(catalogue.conditions(head, "", 100, 0).size())
                .isPositive();
        assertThat(catalogue.due(head, 12, LocalDate.parse("2001-01-01"))).isZero();
        assertThat(catalogue.due(officer(Role.SURVEY_OFFICER, "RSK"), 12, today)).isZero();
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
