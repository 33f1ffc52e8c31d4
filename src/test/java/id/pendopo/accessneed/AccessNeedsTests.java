package id.pendopo.accessneed;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("store")
@House
class AccessNeedsTests {

    @Autowired private AccessNeeds needs;

    @Test
    void theNeedsOfTheLawAreThereInTheirOrder() {
        assertThat(needs.all("id"))
                .extracting(AccessNeeds.Need::code)
                .containsExactly(
                        "LANSIA",
                        "ANAK",
                        "IBU_HAMIL",
                        "IBU_MENYUSUI",
                        "DISABILITAS_FISIK",
                        "DISABILITAS_NETRA",
                        "DISABILITAS_RUNGU",
                        "DISABILITAS_INTELEKTUAL",
                        "DISABILITAS_MENTAL",
                        "KORBAN_BENCANA");
        assertThat(needs.codes()).hasSize(10);
    }

    @Test
    void eachIsNamedInTheReadersLanguage() {
        assertThat(needs.all("id").getFirst().name()).startsWith("Lansia");
        assertThat(needs.all("en").getFirst().name()).startsWith("Older person");
    }

    @Test
    void theLimitsOfGapsAreRows() {
        assertThat(needs.rules()).isEqualTo(GapTests.RULES);
        assertThat(needs.rules().withholding().publishMean()).isEqualTo(Integer.MAX_VALUE);
    }
}
