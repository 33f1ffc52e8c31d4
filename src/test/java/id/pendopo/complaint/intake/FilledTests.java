package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class FilledTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"-9999-01-01", "1899-12-31", "0025-11-03", "+12026-01-01", "3-11-25", "x"})
    void whatNobodyMeansIsNoDay(String typed) {
        assertThat(Filled.day(typed)).isNull();
    }

    @Test
    void theFirstDayOfTheCenturyBeforeIsOne() {
        assertThat(Filled.day("1900-01-01")).isEqualTo(LocalDate.of(1900, 1, 1));
    }
}
