package id.pendopo.shared;

/** An amount of money in whole rupiah, never negative. */
public record Rupiah(long amount) {

    public Rupiah {
        if (amount < 0) {
            throw new IllegalArgumentException("Not an amount: " + amount);
        }
    }
}
