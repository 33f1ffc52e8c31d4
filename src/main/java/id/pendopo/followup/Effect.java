package id.pendopo.followup;

import id.pendopo.survey.Measures;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the measure of a commitment did by the next survey after it was done.
 *
 * @param measure IKM or the key of an element
 * @param earlier and later codes of the two surveys
 */
public record Effect(
        UUID commitment, String measure, String earlier, String later, Measures.Moved moved) {

    public BigDecimal difference() {
        return moved.after().subtract(moved.before());
    }

    /** Is there an interval, so that something can be said? */
    public boolean judged() {
        return moved.low() != null && moved.high() != null;
    }

    public @Nullable BigDecimal low() {
        return moved.low();
    }

    public @Nullable BigDecimal high() {
        return moved.high();
    }
}
