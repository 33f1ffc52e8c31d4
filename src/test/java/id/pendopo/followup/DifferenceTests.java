package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.accessneed.Proportion;
import id.pendopo.complaint.HandlingMeasures.Measured;
import org.junit.jupiter.api.Test;

/** What may be said of two measures that bring their own intervals. */
class DifferenceTests {

    @Test
    void theDifferenceOfSharesIsNewcombes() {
        var moved = Difference.between(share(48, 80), share(56, 70));
        assertThat(moved.before()).isEqualByComparingTo("60");
        assertThat(moved.after()).isEqualByComparingTo("80");
        assertThat(moved.low()).as("Newcombe 1998, table II").isEqualByComparingTo("5.24");
        assertThat(moved.high()).isEqualByComparingTo("33.39");
        assertThat(moved.verdict()).isEqualTo("UP");
        assertThat(moved.nBefore()).isEqualTo(80);
        assertThat(moved.nAfter()).isEqualTo(70);
    }

    @Test
    void aMoveThatMayBeChanceIsNotClaimed() {
        assertThat(Difference.between(share(9, 10), share(3, 10)).verdict()).isEqualTo("DOWN");
        assertThat(Difference.between(share(6, 10), share(8, 10)).verdict()).isEqualTo("UNCHANGED");
        var same = new Measured(5, 9, 5, 5);
        assertThat(Difference.between(same, same).verdict()).isEqualTo("UNCHANGED");
    }

    private static Measured share(long part, long whole) {
        var share = new Proportion(part, whole);
        var range = share.interval();
        return new Measured(share.value() * 100, whole, range.low() * 100, range.high() * 100);
    }
}
