package id.pendopo.survey.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.survey.arithmetic.SampleSize.Stratum;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSizeTests {
    private static final String TABLE =
            """
            10,10 15,14 20,19 25,24 30,28 35,32 40,36 45,40 50,44 55,48 60,52 65,56 70,59 75,63
            80,66 85,70 90,73 95,76 100,80 110,86 120,92 130,97 140,103 150,108 160,113 170,118
            180,123 190,127 200,132 210,136 220,140 230,144 240,148 250,152 260,155 270,159 280,162
            290,165 300,169 320,175 340,181 360,186 380,191 400,196 420,201 440,205 460,210 480,214
            500,217 550,226 600,234 650,242 700,248 750,254 800,260 850,265 900,269 950,274 1000,278
            1100,285 1200,291 1300,297 1400,302 1500,306 1600,310 1700,313 1800,317 1900,320
            2000,322 2200,327 2400,331 2600,335 2800,338 3000,341 3500,346 4000,351 4500,354
            5000,357 6000,361 7000,364 8000,367 9000,368 10000,370 15000,375 20000,377 30000,379
            40000,380 50000,381 75000,382 1000000,384
            """;

    static Stream<String> rows() {
        return TABLE.lines().flatMap(line -> Stream.of(line.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfThePrintedTableIsMet(String row) {
        var population = Long.parseLong(row.split(",")[0]);
        var sample = Long.parseLong(row.split(",")[1]);

        assertThat(SampleSize.of(population).value()).isEqualTo(sample);
    }

    @Test
    void thePrintedTableHasNinetyRows() {
        assertThat(rows()).hasSize(90);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "62, 54", "105, 83", "1760, 315", "12345, 373", "9000000000, 384"})
    void betweenAndBeyondTheRowsTheFormulaDecides(long population, long sample) {
        assertThat(SampleSize.of(population).value()).isEqualTo(sample);
    }

    @Test
    void aGreaterPopulationNeverNeedsFewer() {
        var sizes = LongStream.rangeClosed(0, 3000).map(n -> SampleSize.of(n).value()).boxed();

        assertThat(sizes).isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5, 9, 10})
    void everybodyOfAVerySmallPopulationIsAsked(long population) {
        assertThat(SampleSize.of(population).value()).isEqualTo(population);
    }

    @Test
    void aPopulationIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stratum("KK", -1));
    }

    @Test
    void theServicesShareTheSampleByLargestRemainder() {
        var services =
                List.of(
                        new Stratum("KTP-el", 900),
                        new Stratum("KK", 500),
                        new Stratum("Akta Lahir", 300),
                        new Stratum("Pindah", 60));

        assertThat(SampleSize.allocate(315, services)).containsExactly(161L, 89L, 54L, 11L);
    }

    @Test
    void ofEqualRemaindersTheNameThatSortsFirstGetsThePlace() {
        var services = List.of(new Stratum("C", 10), new Stratum("A", 10), new Stratum("B", 10));

        assertThat(SampleSize.allocate(10, services)).containsExactly(3L, 4L, 3L);
        assertThat(SampleSize.allocate(11, services)).containsExactly(3L, 4L, 4L);
    }

    @Test
    void noStratumGetsMoreThanItHas() {
        var services = List.of(new Stratum("A", 0), new Stratum("B", 1), new Stratum("C", 8));

        for (long sample = 0; sample <= 9; sample++) {
            var allocation = SampleSize.allocate(sample, services);
            assertThat(allocation.stream().mapToLong(Long::longValue).sum()).isEqualTo(sample);
            assertThat(allocation.get(0)).isZero();
            assertThat(allocation.get(1)).isBetween(0L, 1L);
            assertThat(allocation.get(2)).isBetween(0L, 8L);
        }
    }

    @Test
    void nothingIsSharedOutOfNothing() {
        assertThat(SampleSize.allocate(0, List.of())).isEmpty();
        assertThat(SampleSize.allocate(0, List.of(new Stratum("A", 0)))).containsExactly(0L);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4})
    void aSampleFitsIntoItsPopulation(long sample) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSize.allocate(sample, List.of(new Stratum("A", 3))));
    }
}
