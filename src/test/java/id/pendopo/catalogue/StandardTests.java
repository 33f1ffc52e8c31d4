package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardTests {

    private static final LawComponent TIME = component("SD3", Shape.DURATION);
    private static final LawComponent FEES = component("SD4", Shape.FEES);
    private static final LawComponent GUARANTEE = component("MF6", Shape.TEXT);

    @Test
    void whatIsNotSaidIsMissing() {
        var standard =
                standard(
                        Map.of(
                                "SD3",
                                new ProcessingTime(
                                        1,
                                        ProcessingTime.Unit.HOUR,
                                        ProcessingTime.ClockStart.SUBMITTED,
                                        null),
                                "MF6",
                                new Body.Prose("  ")));
        assertThat(standard.missing(List.of(TIME, FEES, GUARANTEE)))
                .containsExactly(FEES, GUARANTEE);
        assertThat(standard.first(ProcessingTime.class)).isPresent();
        assertThat(standard.first(Fees.class)).isEmpty();
    }

    @Test
    void aFreeServiceSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fees.Fee(1L, Fees.Basis.FREE, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fees.Fee(0L, Fees.Basis.FIXED, null, null));
    }

    @Test
    void aFormulaHasWordsAndNoAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fees.Fee(null, Fees.Basis.FORMULA, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fees.Fee(5L, Fees.Basis.FORMULA, "luas × harga", null));
        assertThat(new Fees.Fee(null, Fees.Basis.FORMULA, "luas × harga", null).amount()).isNull();
    }

    @Test
    void feesThatRestOnOneLawNameItOnce() {
        var one = new Fees.Fee(1L, Fees.Basis.FIXED, null, "Perda 1");
        var other = new Fees.Fee(2L, Fees.Basis.FIXED, null, "Perda 2");
        assertThat(new Fees(List.of(one, one)).sharedBasis()).isEqualTo("Perda 1");
        assertThat(new Fees(List.of(one, other)).sharedBasis()).isNull();
    }

    @Test
    void nothingTakesNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new ProcessingTime(
                                        0,
                                        ProcessingTime.Unit.MINUTE,
                                        ProcessingTime.ClockStart.SUBMITTED,
                                        null));
    }

    @Test
    void codesAreCapitalsDigitsAndHyphens() {
        assertThat(Service.isCode("RSK-KTP-HILANG")).isTrue();
        assertThat(Service.isCode("rsk-ktp-hilang")).isFalse();
        assertThat(Service.isCode("RSK--KTP")).isFalse();
        assertThat(Service.isCode("RSK-" + "A".repeat(29))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> service("KTP", "KTP-el"));
        assertThatIllegalArgumentException().isThrownBy(() -> service("RSK-KTP", " "));
    }

    @Test
    void keywordsAreKeptAsTheyAreCompared() {
        assertThat(service("RSK-KTP", "KTP-el").keywords()).containsExactly("e ktp", "ktp ilang");
    }

    private static Service service(String code, String name) {
        return new Service(
                new ServiceId(Ids.next()),
                code,
                name,
                "Anda mendapat KTP-el.",
                new UnitId(Ids.next()),
                false,
                List.of(),
                List.of("E-KTP", "ktp  ilang", "e ktp"),
                List.of(),
                List.of(),
                "id",
                Instant.EPOCH);
    }

    private static Standard standard(Map<String, Body> components) {
        return new Standard(
                1,
                Standard.Status.IN_FORCE,
                LocalDate.of(2026, 7, 1),
                new Standard.Decree("1", "Keputusan"),
                components);
    }

    private static LawComponent component(String code, Shape shape) {
        return new LawComponent(code, LawComponent.Part.SERVICE_DELIVERY, shape, code);
    }
}
