package id.pendopo.accessneed;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * So many out of so many people.
 *
 * @param part how many of them
 * @param whole how many there are, 1 or more
 */
public record Proportion(long part, long whole) {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /**
     * @throws IllegalArgumentException if the part doesn't lie in the whole
     */
    public Proportion {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " out of " + whole);
        }
    }

    public double value() {
        return (double) part / whole;
    }

    /** 95 % score interval (Wilson 1927, JASA 22, 209–212). */
    public Range interval() {
        double n = whole;
        double z2 = Z * Z;
        double centre = (value() + z2 / (2 * n)) / (1 + z2 / n);
        double reach = Z / (1 + z2 / n) * Math.sqrt(value() * (1 - value()) / n + z2 / (4 * n * n));
        return new Range(Math.max(0, centre - reach), Math.min(1, centre + reach));
    }
}
