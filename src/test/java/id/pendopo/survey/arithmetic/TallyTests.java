package id.pendopo.survey.arithmetic;

import static id.pendopo.survey.arithmetic.WorkedExample.KEYS;
import static id.pendopo.survey.arithmetic.WorkedExample.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pendopo.survey.arithmetic.Tally.Element;
import id.pendopo.survey.arithmetic.Tally.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTests {
    private static final List<String> TWO = List.of("WAKTU", "BIAYA");

    @Test
    void gapsCountNeitherAsAnAnswerNorAmongTheCompleteResponses() {
        var tally = Tally.of(TWO, List.of(answers("14"), answers("24"), answers("30")));

        assertThat(tally.elements())
                .containsExactly(
                        new Element(
                                "WAKTU", new Frequencies(1, 1, 1, 0), new Frequencies(1, 1, 0, 0)),
                        new Element(
                                "BIAYA", new Frequencies(0, 0, 0, 2), new Frequencies(0, 0, 0, 2)));
        assertThat(tally.rows()).containsExactly(new Row(1, 1, 3, 9), new Row(2, 2, 11, 61));
        assertThat(tally.responses()).isEqualTo(3);
        assertThat(tally.complete()).isEqualTo(new Row(2, 2, 11, 61));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 9, 13, 14})
    void theTalliesOfTwoPartsAddUpToTheTallyOfTheWhole(int cut) {
        var all = WorkedExample.responsesWithGaps();
        var first = Tally.of(KEYS, all.subList(0, cut));
        var second = Tally.of(KEYS, all.subList(cut, all.size()));

        assertThat(first.merge(second)).isEqualTo(Tally.of(KEYS, all));
        assertThat(second.merge(first)).isEqualTo(Tally.of(KEYS, all));
    }

    @Test
    void countingOneByOneIsCountingAtOnce() {
        var all = WorkedExample.responsesWithGaps();
        var tally = Tally.empty(KEYS);
        for (var answers : all) tally = tally.plus(answers);

        assertThat(tally).isEqualTo(Tally.of(KEYS, all));
    }

    @Test
    void anEmptyTallyHasEveryElementAndNoResponse() {
        var tally = Tally.empty(KEYS);

        assertThat(tally.keys()).isEqualTo(KEYS);
        assertThat(tally.responses()).isZero();
        assertThat(tally.rows()).isEmpty();
        assertThat(tally.complete()).isEqualTo(new Row(9, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"444", "4", "00"})
    void aResponseToAnotherInstrumentOrToNothingIsNotCounted(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.empty(TWO).plus(answers(digits)));
    }

    @Test
    void talliesOfDifferentInstrumentsAreNotAdded() {
        var swapped = Tally.empty(TWO.reversed());

        assertThatIllegalArgumentException().isThrownBy(() -> Tally.empty(TWO).merge(swapped));
    }

    @Test
    void anElementOccursOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.empty(List.of("WAKTU", "WAKTU")));
    }

    @Test
    void numbersThatContradictEachOtherAreNoTally() {
        var four = new Frequencies(0, 0, 0, 1);
        var three = new Frequencies(0, 0, 1, 0);
        var element = new Element("WAKTU", four, four);

        assertThat(new Tally(List.of(element), List.of(new Row(1, 1, 4, 16)))).isNotNull();
        assertNoTally(element, new Row(1, 1, 3, 9));
        assertNoTally(element, new Row(1, 2, 4, 16));
        assertNoTally(element, new Row(2, 1, 4, 16));
        assertNoTally(element);
        assertNoTally(element, new Row(1, 1, 4, 16), new Row(1, 0, 0, 0));
        assertNoTally(element, new Row(0, 1, 0, 0), new Row(1, 1, 4, 16));
        assertNoTally(element, new Row(1, 1, 4, 16), new Row(1, 1, 4, 16));
        assertNoTally(new Element("WAKTU", four, three), new Row(1, 1, 4, 16));
        assertNoTally(new Element("WAKTU", four, Frequencies.NONE), new Row(1, 1, 4, 16));
    }

    @Test
    void anElementHasNoMoreAnswersThanThereAreResponses() {
        var twice = new Element("WAKTU", new Frequencies(0, 0, 0, 2), Frequencies.NONE);
        var never = new Element("BIAYA", Frequencies.NONE, Frequencies.NONE);
        var first = new Element("WAKTU", new Frequencies(0, 0, 0, 1), Frequencies.NONE);
        var second = new Element("BIAYA", new Frequencies(0, 0, 0, 1), Frequencies.NONE);

        assertThat(new Tally(List.of(first, second), List.of(new Row(1, 2, 8, 32)))).isNotNull();
        assertThat(new Tally(List.of(twice, never), List.of(new Row(1, 2, 8, 32)))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(List.of(twice, never), List.of(new Row(2, 1, 8, 64))));
    }

    @Test
    void theTotalsOfCompleteResponsesAreThoseOfTheirElements() {
        var element = new Element("X", new Frequencies(0, 0, 1, 1), new Frequencies(0, 0, 1, 0));
        var other = new Element("Y", new Frequencies(1, 0, 0, 0), new Frequencies(1, 0, 0, 0));
        var elements = List.of(element, other);

        assertThat(new Tally(elements, List.of(new Row(1, 1, 4, 16), new Row(2, 1, 4, 16))))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Tally(
                                        elements,
                                        List.of(new Row(1, 1, 3, 9), new Row(2, 1, 5, 25))));
    }

    @Test
    void anAnswerOfACompleteResponseIsAlsoAnAnswer() {
        var two = new Frequencies(0, 1, 0, 0);
        var oneAndThree = new Frequencies(1, 0, 1, 0);
        var elements = List.of(new Element("X", oneAndThree, two), new Element("Y", two, two));
        var rows = List.of(new Row(1, 1, 2, 4), new Row(2, 1, 4, 16));

        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(elements, rows));
    }

    @Test
    void frequenciesAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frequencies(0, -1, 0, 0));
    }

    @Test
    void whatNobodyAnsweredHasNoMean() {
        assertThatIllegalStateException().isThrownBy(Frequencies.NONE::mean);
    }

    private static void assertNoTally(Element element, Row... rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(List.of(element), List.of(rows)));
    }
}
