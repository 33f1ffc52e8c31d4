package id.pendopo.complaint.notice;

import java.util.function.Supplier;

/** While many cases are brought at once, nobody gets a letter about each of them. */
public final class Silence {

    private static final ScopedValue<Boolean> KEPT = ScopedValue.newInstance();

    private Silence() {}

    /** Does the work without letters. */
    public static <T> T during(Supplier<T> work) {
        return ScopedValue.where(KEPT, true).call(work::get);
    }

    static boolean kept() {
        return KEPT.isBound();
    }
}
