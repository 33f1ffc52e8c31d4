package id.pendopo.accessneed;

/**
 * What a comparison of means needs to know of a group of people.
 *
 * @param n number of people
 * @param mean of their values
 * @param sd sample standard deviation (divisor n − 1); 0 for one person
 */
public record Sample(long n, double mean, double sd) {

    /**
     * @throws IllegalArgumentException if there is nobody or a figure is not possible
     */
    public Sample {
        if (n < 1 || !Double.isFinite(mean) || !Double.isFinite(sd) || sd < 0) {
            throw new IllegalArgumentException("No sample of n " + n + ", " + mean + ", " + sd);
        }
    }

    /** The sample of these values. */
    public static Sample of(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double sd = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
        return new Sample(values.length, mean, sd);
    }

    double squaredError() {
        return sd * sd / n;
    }
}
