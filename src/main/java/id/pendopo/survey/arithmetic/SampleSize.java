package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least number of respondents for a population (Krejcie &amp; Morgan 1970, Educational and
 * Psychological Measurement 30, 607–610): X²·N·P(1 − P) / (d²(N − 1) + X²·P(1 − P)) with X² =
 * 3.841, P = 0.5 and d = 0.05, rounded half up, which gives every row of the printed table.
 *
 * @param value number of respondents, at most the population
 */
public record SampleSize(long value) {
    private static final BigDecimal CHI_SQUARE = new BigDecimal("3.841");
    private static final BigDecimal VARIANCE = new BigDecimal("0.25");
    private static final BigDecimal SQUARED_ERROR = new BigDecimal("0.0025");

    /** The printed table starts here; everybody of a smaller population is asked. */
    private static final long SMALLEST_TABLED = 10;

    /**
     * A part of the population that gets its share of the sample.
     *
     * @param name decides between equal remainders
     * @param size number of people, 0 or more
     */
    public record Stratum(String name, long size) {
        /**
         * @throws IllegalArgumentException if the size is negative
         */
        public Stratum {
            if (size < 0) throw new IllegalArgumentException("Stratum of " + size + ": " + name);
        }
    }

    /**
     * @param population number of people who received the service in a year
     * @throws IllegalArgumentException if the population is negative
     */
    public static SampleSize of(long population) {
        if (population < 0) throw new IllegalArgumentException("Population of " + population);
        if (population < SMALLEST_TABLED) return new SampleSize(population);
        var n = BigDecimal.valueOf(population);
        var spread = CHI_SQUARE.multiply(VARIANCE);
        var error = SQUARED_ERROR.multiply(n.subtract(BigDecimal.ONE));
        var size = n.multiply(spread).divide(error.add(spread), 0, RoundingMode.HALF_UP);
        return new SampleSize(size.longValueExact());
    }

    /**
     * Shares a sample out in proportion to the strata by largest remainder; of equal remainders the
     * name that sorts first gets the place.
     *
     * @return one number for each stratum, in the order given; they add up to the sample
     * @throws IllegalArgumentException if the sample is negative or larger than the strata together
     */
    public static List<Long> allocate(long sample, List<Stratum> strata) {
        var whole =
                strata.stream()
                        .map(stratum -> BigInteger.valueOf(stratum.size()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        if (sample < 0 || BigInteger.valueOf(sample).compareTo(whole) > 0) {
            throw new IllegalArgumentException("Sample of " + sample + " from " + whole);
        }
        if (sample == 0) return strata.stream().map(_ -> 0L).toList();

        var shares =
                strata.stream()
                        .map(stratum -> BigInteger.valueOf(stratum.size()))
                        .map(size -> size.multiply(BigInteger.valueOf(sample)))
                        .map(product -> product.divideAndRemainder(whole))
                        .toList();
        var allocation = new ArrayList<Long>();
        shares.forEach(share -> allocation.add(share[0].longValueExact()));
        var left = sample - allocation.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, strata.size())
                .boxed()
                .sorted(
                        Comparator.comparing((Integer i) -> shares.get(i)[1])
                                .reversed()
                                .thenComparing(i -> strata.get(i).name()))
                .limit(left)
                .forEach(i -> allocation.set(i, allocation.get(i) + 1));
        return List.copyOf(allocation);
    }
}
