package id.pendopo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pairs of complaints whose truth is known. */
class PairMakerTests {

    @Test
    void theSameSeedMakesTheSamePairs() {
        assertThat(new PairMaker(7).make(200)).isEqualTo(new PairMaker(7).make(200));
        assertThat(new PairMaker(7).make(200)).isNotEqualTo(new PairMaker(8).make(200));
    }

    @Test
    void halfOfThemAreDuplicatesAndMostOthersAreHard() {
        var pairs = new PairMaker(7).make(2_000);

        assertThat(pairs).filteredOn(LabelledPair::same).hasSize(1_000);
        assertThat(pairs).filteredOn(LabelledPair::hard).hasSize(800);
        assertThat(pairs).filteredOn(LabelledPair::sms).hasSize(800);
    }

    @Test
    void duplicatesTellOfOneIncidentAndOthersOfTwo() {
        assertThat(new PairMaker(7).make(2_000))
                .allMatch(
                        pair ->
                                pair.same()
                                        == (pair.fresh().incident() == pair.there().incident()));
    }

    @Test
    void hardlyAnyTwoDuplicatesSayItInTheSameWords() {
        var same =
                new PairMaker(7)
                        .make(2_000).stream()
                                .filter(LabelledPair::same)
                                .filter(pair -> pair.fresh().text().equals(pair.there().text()))
                                .collect(Collectors.toSet());

        assertThat(same).hasSizeLessThan(20);
    }
}
