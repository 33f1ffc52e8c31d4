package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The interval of a median by the ranks of a table of order statistics. */
class MedianRangeTests {

    @Test
    void theRanksAreThoseOfTheTable() {
        assertThat(MedianRange.of(upTo(6))).contains(new MedianRange(1, 6));
        assertThat(MedianRange.of(upTo(10))).contains(new MedianRange(2, 9));
        assertThat(MedianRange.of(upTo(20))).contains(new MedianRange(6, 15));
        assertThat(MedianRange.of(upTo(100))).contains(new MedianRange(40, 61));
    }

    @Test
    void fiveValuesOrFewerGiveNone() {
        assertThat(MedianRange.of(upTo(5))).isEmpty();
        assertThat(MedianRange.of(Map.of())).isEmpty();
    }

    @Test
    void valuesThatCameMoreThanOnceCountEachTime() {
        assertThat(MedianRange.of(Map.of(3, 9L, 12, 1L))).contains(new MedianRange(3, 3));
        assertThat(MedianRange.of(Map.of(1, 1L, 7, 5L, 30, 4L))).contains(new MedianRange(7, 30));
    }

    /** Each of the numbers from 1 once, so that the value is the rank. */
    private static Map<Integer, Long> upTo(int n) {
        return IntStream.rangeClosed(1, n)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), _ -> 1L));
    }
}
