package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The table that turns a value into a letter (mutu pelayanan). The figures are data: those of
 * Permenpan RB 14/2017 are D from 25.00, C from 65.00, B from 76.61 and A from 88.31.
 *
 * <p>The printed intervals leave holes (64.99 to 65.00), so a value is first rounded half up to two
 * decimals and then compared with the lower bounds only. Anything below the first bound, as 24.75
 * with the weight 0.11, belongs to the lowest band.
 *
 * @param bands from the lowest to the highest
 */
public record GradeBands(List<Band> bands) {

    /**
     * One line of the table.
     *
     * @param grade the letter
     * @param from lower bound on the scale of 25 to 100, inclusive
     */
    public record Band(String grade, BigDecimal from) {}

    /**
     * @throws IllegalArgumentException if there is no band or the bounds do not ascend
     */
    public GradeBands {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) throw new IllegalArgumentException("No grade bands");
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).from().compareTo(bands.get(i).from()) >= 0) {
                throw new IllegalArgumentException("Grade bands do not ascend: " + bands);
            }
        }
    }

    /** The letter of a value on the scale of 25 to 100. */
    public String grade(BigDecimal value) {
        return bands.get(position(value)).grade();
    }

    /** Each letter that an interval touches, from the lowest to the highest. */
    public List<String> touchedBy(Interval interval) {
        var first = position(interval.low(Score.SCALE));
        var last = position(interval.high(Score.SCALE));
        return bands.subList(first, last + 1).stream().map(Band::grade).toList();
    }

    private int position(BigDecimal value) {
        var rounded = value.setScale(Score.SCALE, RoundingMode.HALF_UP);
        var position = bands.size() - 1;
        while (position > 0 && bands.get(position).from().compareTo(rounded) > 0) position--;
        return position;
    }
}
