package id.pendopo.survey.arithmetic;

import static id.pendopo.survey.arithmetic.WorkedExample.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTests {
    @Test
    void answersByKeyFallIntoTheOrderOfTheQuestionnaire() {
        var given = WorkedExample.given(Map.of("PENGADUAN", 1, "SARPRAS", 2, "PERSYARATAN", 4));

        assertThat(given).isEqualTo(answers("400000021"));
    }

    @Test
    void anElementOutsideTheInstrumentIsNotAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkedExample.given(Map.of("TRANSPARANSI", 4)))
                .withMessageContaining("TRANSPARANSI");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void anAnswerIsFromOneToFour(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkedExample.given(Map.of("WAKTU", value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void aPlaceHoldsAnAnswerOrNothing(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answers(List.of(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "333333333, true",
        "333333330, true",
        "033333330, true",
        "033303330, false",
        "000000000, false"
    })
    void aResponseIsValidFromSevenOfNineAnswers(String digits, boolean valid) {
        assertThat(answers(digits).valid(7)).isEqualTo(valid);
    }

    @Test
    void onlyAResponseWithoutAGapIsComplete() {
        assertThat(answers("123412341").complete()).isTrue();
        assertThat(answers("123412340").complete()).isFalse();
    }

    @Test
    void respondentsHaveTheirOwnScores() {
        var scores =
                WorkedExample.responses().stream()
                        .map(each -> each.score().bigDecimalValue(4, RoundingMode.HALF_UP))
                        .map(score -> score.stripTrailingZeros().toPlainString());

        assertThat(scores)
                .containsExactly(
                        "80.5556", "94.4444", "72.2222", "80.5556", "91.6667", "61.1111", "83.3333",
                        "100", "66.6667", "77.7778", "91.6667", "69.4444", "80.5556", "94.4444");
    }

    @Test
    void aGapNeitherRaisesNorLowersTheScore() {
        assertThat(answers("444444400").score()).isEqualTo(answers("444444444").score());
    }

    @Test
    void whoAnsweredNothingHasNoScore() {
        assertThatIllegalStateException().isThrownBy(() -> answers("000000000").score());
    }

    @Test
    void answersDoNotChangeWithTheListTheyCameFrom() {
        var list = new ArrayList<>(List.of(1, 2, 3));
        var answers = new Answers(list);
        list.set(0, 4);

        assertThat(answers.values()).containsExactly(1, 2, 3);
    }
}
