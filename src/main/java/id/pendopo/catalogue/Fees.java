package id.pendopo.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service costs. A free one says so: it has one fee of nothing. */
public record Fees(List<Fee> fees) implements Body {

    public Fees {
        fees = List.copyOf(fees);
    }

    /**
     * One fee.
     *
     * @param amount whole rupiah; null where a formula decides
     * @param condition for whom or for what; of a formula, how it counts
     */
    public record Fee(
            @Nullable Long amount,
            Basis basis,
            @Nullable String condition,
            @Nullable String legalBasis) {

        public Fee {
            boolean fits =
                    switch (basis) {
                        case FREE -> amount != null && amount == 0;
                        case FORMULA -> amount == null && condition != null;
                        case FIXED, PER_UNIT -> amount != null && amount > 0;
                    };
            if (!fits) {
                throw new IllegalArgumentException("Not a fee: " + basis + " " + amount);
            }
        }
    }

    public enum Basis {
        FIXED,
        PER_UNIT,
        FORMULA,
        FREE
    }

    /** The one law that all fees rest on; null when they differ or none is named. */
    public @Nullable String sharedBasis() {
        var bases = fees.stream().map(Fee::legalBasis).distinct().toList();
        return bases.size() == 1 ? bases.getFirst() : null;
    }

    @Override
    public boolean blank() {
        return fees.isEmpty();
    }

    @Override
    public Stream<String> texts() {
        return fees.stream().flatMap(fee -> Body.words(fee.condition()));
    }
}
