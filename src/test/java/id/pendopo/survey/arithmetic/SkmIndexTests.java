package id.pendopo.survey.arithmetic;

import static id.pendopo.survey.arithmetic.WorkedExample.BANDS;
import static id.pendopo.survey.arithmetic.WorkedExample.KEYS;
import static id.pendopo.survey.arithmetic.WorkedExample.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkmIndexTests {
    @ParameterizedTest
    @CsvSource({
        "PERSYARATAN, 46, 3.2857, 82.14, B, 0.3651, 0.3614, 0 1 8 5",
        "PROSEDUR,    44, 3.1429, 78.57, B, 0.3492, 0.3457, 0 2 8 4",
        "WAKTU,       40, 2.8571, 71.43, C, 0.3175, 0.3143, 0 4 8 2",
        "BIAYA,       55, 3.9286, 98.21, A, 0.4365, 0.4321, 0 0 1 13",
        "PRODUK,      47, 3.3571, 83.93, B, 0.3730, 0.3693, 0 0 9 5",
        "KOMPETENSI,  48, 3.4286, 85.71, B, 0.3810, 0.3771, 0 0 8 6",
        "PERILAKU,    51, 3.6429, 91.07, A, 0.4048, 0.4007, 0 0 5 9",
        "SARPRAS,     39, 2.7857, 69.64, C, 0.3095, 0.3064, 0 4 9 1",
        "PENGADUAN,   42, 3.0000, 75.00, C, 0.3333, 0.3300, 1 3 5 5"
    })
    void eachElementHasTheFiguresOfTheProcessingTable(
            String key,
            long sum,
            String nrr,
            String value,
            String grade,
            String weighted,
            String weightedRounded,
            String frequencies) {
        var position = KEYS.indexOf(key);
        var element = WorkedExample.index(WeightMode.EXACT).elements().get(position);
        var rounded = WorkedExample.index(WeightMode.ROUNDED_0_11).elements().get(position);

        assertThat(element.key()).isEqualTo(key);
        assertThat(element.n()).isEqualTo(14);
        assertThat(element.sum()).isEqualTo(sum);
        assertThat(element.figures().nrr()).hasToString(nrr);
        assertThat(element.figures().value()).hasToString(value);
        assertThat(element.figures().grade()).isEqualTo(grade);
        assertThat(element.figures().weighted()).hasToString(weighted);
        assertThat(rounded.figures().weighted()).hasToString(weightedRounded);
        assertThat(rounded.figures().value()).hasToString(value);
        assertThat(element.frequencies().toList().stream().map(String::valueOf))
                .containsExactly(frequencies.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT,         3.269841, 81.746032, 81.75, B, 75.01, 88.48",
        "ROUNDED_0_11,  3.237143, 80.928571, 80.93, B, 74.26, 87.60",
        "ROUNDED_0_111, 3.266571, 81.664286, 81.66, B, 74.93, 88.40"
    })
    void theIndexDependsOnTheWeight(
            WeightMode mode,
            String total,
            String text,
            String rounded,
            String grade,
            String low,
            String high) {
        var index = WorkedExample.index(mode);

        assertThat(index.weightMode()).isEqualTo(mode);
        assertThat(index.n()).isEqualTo(14);
        assertThat(index.weightedTotal()).hasToString(total);
        assertThat(index.ikm().text()).isEqualTo(text);
        assertThat(index.ikm().rounded()).hasToString(rounded);
        assertThat(index.ikm().grade()).isEqualTo(grade);
        assertThat(index.ci95().low(2)).hasToString(low);
        assertThat(index.ci95().high(2)).hasToString(high);
    }

    @Test
    void theSumOfAllAnswersIsThatOfTheElements() {
        var elements = WorkedExample.index(WeightMode.EXACT).elements();

        assertThat(elements.stream().mapToLong(ElementIndex::sum).sum()).isEqualTo(412);
    }

    @Test
    void theIntervalSaysWhichLettersAreStillPossible() {
        assertThat(WorkedExample.index(WeightMode.EXACT).grades()).containsExactly("C", "B", "A");
        assertThat(WorkedExample.index(WeightMode.ROUNDED_0_11).grades()).containsExactly("C", "B");
    }

    @Test
    void theScoresSpreadAsMuchAsTheyDo() {
        var spread = WorkedExample.index(WeightMode.EXACT).spread();

        assertThat(spread.n()).isEqualTo(14);
        assertThat(spread.mean()).isEqualTo(81.746032, within(5e-7));
        assertThat(spread.sd()).isEqualTo(11.6694, within(5e-5));
        assertThat(spread.standardError()).isEqualTo(3.1188, within(5e-5));
        assertThat(WorkedExample.index(WeightMode.ROUNDED_0_11).spread()).isEqualTo(spread);
    }

    @Test
    void theElementsAreConsistent() {
        var alpha = WorkedExample.index(WeightMode.EXACT).cronbachAlpha();

        assertThat(alpha.exact().doubleValue()).isEqualTo(0.91204857, within(5e-9));
        assertThat(alpha.rounded()).hasToString("0.912");
    }

    @ParameterizedTest
    @EnumSource
    void theThreeLowestElementsComeFirstToTheFollowUpPlan(WeightMode mode) {
        assertThat(WorkedExample.index(mode).lowest())
                .containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
    }

    @Test
    void ofEqualElementsTheEarlierInTheQuestionnaireIsLower() {
        assertLowest(KEYS, answers("333333333"))
                .containsExactly("PERSYARATAN", "PROSEDUR", "WAKTU");
        assertLowest(KEYS, answers("433333332")).containsExactly("PENGADUAN", "PROSEDUR", "WAKTU");
    }

    @Test
    void equalMeansOfDifferentCountsAreEqual() {
        assertLowest(List.of("X", "Y"), answers("30"), answers("43"), answers("24"), answers("32"))
                .containsExactly("X", "Y");
    }

    @Test
    void meansAreOrderedBeforeTheyAreRounded() {
        var twos = new Frequencies(0, 50_000, 0, 0);
        var oneMore = new Frequencies(0, 49_999, 1, 0);
        var tally =
                new Tally(
                        List.of(
                                new Tally.Element("X", oneMore, oneMore),
                                new Tally.Element("Y", twos, twos)),
                        List.of(new Tally.Row(2, 50_000, 200_001, 800_009)));
        var index = SkmIndex.of(tally, WeightMode.EXACT, BANDS);

        assertThat(index.elements())
                .allMatch(element -> element.figures().nrr().toString().equals("2.0000"));
        assertThat(index.lowest()).containsExactly("Y", "X");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 79.687500, 79.69, B",
        "ROUNDED_0_11, 82.875000, 82.88, B",
        "ROUNDED_0_111, 79.687500, 79.69, B"
    })
    void withoutTheFeeTheOthersAreWeighedForTheirSmallerNumber(
            WeightMode mode, String text, String rounded, String grade) {
        var withoutFee = WorkedExample.index(mode).withoutFee();

        assertThat(withoutFee.text()).isEqualTo(text);
        assertThat(withoutFee.rounded()).hasToString(rounded);
        assertThat(withoutFee.grade()).isEqualTo(grade);
    }

    @Test
    void anInstrumentThatDoesNotAskForTheFeeHasNoIndexWithoutIt() {
        var index = index(List.of("WAKTU", "PRODUK"), answers("34"), answers("44"));

        assertThat(index.ikm().rounded()).hasToString("93.75");
        assertThat(index.withoutFee()).isNull();
    }

    @Test
    void anInstrumentThatAsksForTheFeeOnlyHasNoIndexWithoutIt() {
        assertThat(index(List.of("BIAYA"), answers("3")).withoutFee()).isNull();
    }

    @Test
    void gapsLowerTheCountOfTheirElementOnly() {
        var index =
                SkmIndex.of(
                        Tally.of(KEYS, WorkedExample.responsesWithGaps()), WeightMode.EXACT, BANDS);

        assertThat(index.n()).isEqualTo(14);
        assertThat(index.elements())
                .extracting(ElementIndex::n)
                .containsExactly(14L, 14L, 13L, 13L, 14L, 14L, 14L, 13L, 13L);
        assertThat(index.elements())
                .extracting(element -> element.figures().nrr().toString())
                .containsExactly(
                        "3.2857", "3.1429", "2.9231", "3.9231", "3.3571", "3.4286", "3.6429",
                        "2.8462", "3.0769");
        assertThat(index.ikm().text()).isEqualTo("82.295482");
        assertThat(index.withoutFee().text()).isEqualTo("80.322802");
        assertThat(index.spread().mean()).isEqualTo(81.91255669, within(5e-9));
        assertThat(index.spread().sd()).isEqualTo(11.82992489, within(5e-9));
        assertThat(index.ci95().low()).isEqualTo(75.465087, within(1e-6));
        assertThat(index.ci95().high()).isEqualTo(89.125877, within(1e-6));
        assertThat(index.cronbachAlpha().exact().doubleValue()).isEqualTo(0.86410019, within(5e-9));
        assertThat(index.lowest()).containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
    }

    @Test
    void anElementThatNobodyAnsweredLeavesTheSurveyWithoutIndex() {
        var index = index(KEYS, answers("333343303"), answers("433333304"));

        assertThat(index.n()).isEqualTo(2);
        assertThat(index.ikm()).isNull();
        assertThat(index.weightedTotal()).isNull();
        assertThat(index.withoutFee()).isNull();
        assertThat(index.ci95()).isNull();
        assertThat(index.grades()).isEmpty();
        assertThat(index.measurement()).isNull();
        assertThat(index.elements().get(7).figures()).isNull();
        assertThat(index.elements().get(7).n()).isZero();
        assertThat(index.elements().getFirst().figures().value()).hasToString("87.50");
        assertThat(index.lowest()).containsExactly("PROSEDUR", "WAKTU", "BIAYA");
    }

    @Test
    void aFeeThatNobodyAnsweredLeavesTheIndexWithoutFee() {
        var index = index(KEYS, answers("333043333"), answers("333043333"));

        assertThat(index.ikm()).isNull();
        assertThat(index.withoutFee().rounded()).hasToString("78.13");
    }

    @Test
    void nobodyAnsweredYet() {
        var index = index(KEYS);

        assertThat(index.n()).isZero();
        assertThat(index.elements()).hasSize(9).allMatch(element -> element.figures() == null);
        assertThat(index.ikm()).isNull();
        assertThat(index.withoutFee()).isNull();
        assertThat(index.spread()).isNull();
        assertThat(index.ci95()).isNull();
        assertThat(index.cronbachAlpha()).isNull();
        assertThat(index.lowest()).isEmpty();
    }

    @Test
    void oneResponseHasAnIndexButNoInterval() {
        var index = index(KEYS, answers("333433433"));

        assertThat(index.ikm().rounded()).hasToString("80.56");
        assertThat(index.spread()).isNull();
        assertThat(index.ci95()).isNull();
        assertThat(index.grades()).isEmpty();
        assertThat(index.cronbachAlpha()).isNull();
        assertThat(index.measurement()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 25.00, 100.00",
        "ROUNDED_0_11, 24.75, 99.00",
        "ROUNDED_0_111, 24.98, 99.90"
    })
    void twoResponsesThatDisagreeAllowEveryLetter(WeightMode mode, String low, String high) {
        var tally = Tally.of(KEYS, List.of(answers("222222222"), answers("444444444")));
        var index = SkmIndex.of(tally, mode, BANDS);

        assertThat(index.spread().sd()).isEqualTo(Math.sqrt(1250));
        assertThat(index.ci95().low(2)).hasToString(low);
        assertThat(index.ci95().high(2)).hasToString(high);
        assertThat(index.grades()).containsExactly("D", "C", "B", "A");
        assertThat(index.cronbachAlpha().rounded()).hasToString("1.000");
    }

    @Test
    void responsesThatAllAgreeHaveAnIntervalWithoutWidthAndNoConsistency() {
        var index = index(KEYS, answers("444444444"), answers("444444444"));

        assertThat(index.ikm().text()).isEqualTo("100.000000");
        assertThat(index.ci95()).isEqualTo(new Interval(100, 100));
        assertThat(index.grades()).containsExactly("A");
        assertThat(index.cronbachAlpha()).isNull();
    }

    @Test
    void consistencyNeedsTwoCompleteResponses() {
        var gaps = new Answers[] {answers("123432100"), answers("432123400"), answers("444441111")};

        assertThat(index(KEYS, gaps).spread()).isNotNull();
        assertThat(index(KEYS, gaps).cronbachAlpha()).isNull();
    }

    @Test
    void elementsThatContradictEachOtherAreConsistentBelowZero() {
        var alpha = index(List.of("X", "Y"), answers("14"), answers("31")).cronbachAlpha();

        assertThat(alpha.rounded()).hasToString("-24.000");
    }

    @Test
    void tenElementsWeighATenthEach() {
        var tally =
                Tally.of(
                        WorkedExample.keysWith("TRANSPARANSI"),
                        WorkedExample.responsesWith("34234234234334"));

        var exact = SkmIndex.of(tally, WeightMode.EXACT, BANDS);
        assertThat(exact.ikm().text()).isEqualTo("81.428571");
        assertThat(exact.spread().sd()).isEqualTo(12.31455852, within(5e-9));
        assertThat(exact.cronbachAlpha().rounded()).hasToString("0.931");
        assertThat(exact.elements().getLast().figures().weighted()).hasToString("0.3143");
        for (var mode : WeightMode.values()) {
            assertThat(SkmIndex.of(tally, mode, BANDS).ikm()).isEqualTo(exact.ikm());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 81.980519, 0.3182",
        "ROUNDED_0_11, 81.160714, 0.3150",
        "ROUNDED_0_111, 82.062500, 0.3185"
    })
    void elevenElementsWeighAnEleventhEach(WeightMode mode, String text, String weighted) {
        var tally =
                Tally.of(
                        WorkedExample.keysWith("TRANSPARANSI", "INTEGRITAS"),
                        WorkedExample.responsesWith("34234234234334", "44334334334344"));
        var index = SkmIndex.of(tally, mode, BANDS);

        assertThat(index.ikm().text()).isEqualTo(text);
        assertThat(index.elements().getLast().figures().weighted()).hasToString(weighted);
        assertThat(index.spread().sd()).isEqualTo(12.14005882, within(5e-9));
        assertThat(index.cronbachAlpha().rounded()).hasToString("0.938");
    }

    private static SkmIndex index(List<String> keys, Answers... responses) {
        return SkmIndex.of(Tally.of(keys, List.of(responses)), WeightMode.EXACT, BANDS);
    }

    private static ListAssert<String> assertLowest(List<String> keys, Answers... responses) {
        return assertThat(index(keys, responses).lowest());
    }
}
