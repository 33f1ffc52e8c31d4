package id.pendopo.accessneed;

import java.util.Arrays;

/** Medians and percentiles, type 7 (Hyndman &amp; Fan 1996, The American Statistician 50). */
public final class Quantiles {

    private Quantiles() {}

    public static double median(double... values) {
        return of(values, 0.5);
    }

    /** The value below which this share of the values lies. */
    public static double of(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, share);
    }

    static double ofSorted(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
