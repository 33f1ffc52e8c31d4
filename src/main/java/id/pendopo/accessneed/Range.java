package id.pendopo.accessneed;

/** A 95 % confidence interval, in the unit of what it surrounds. */
public record Range(double low, double high) {

    /**
     * @throws IllegalArgumentException if an end is not a number or the ends are swapped
     */
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    public double width() {
        return high - low;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
