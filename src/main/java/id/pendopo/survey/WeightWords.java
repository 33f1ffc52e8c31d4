package id.pendopo.survey;

import id.pendopo.survey.arithmetic.WeightMode;
import java.math.RoundingMode;
import java.util.Locale;

/** The weight of an element as it is said. */
public final class WeightWords {

    private WeightWords() {}

    /** 1/9 or 0.11. */
    static String of(WeightMode mode, int elements) {
        return switch (mode) {
            case EXACT -> "1/" + elements;
            case ROUNDED_0_11 -> decimal(mode, elements, 2);
            case ROUNDED_0_111 -> decimal(mode, elements, 3);
        };
    }

    /** As people write it: 0,11 in Indonesian. */
    public static String of(WeightMode mode, int elements, Locale locale) {
        var weight = of(mode, elements);
        return locale.getLanguage().equals("en") ? weight : weight.replace('.', ',');
    }

    private static String decimal(WeightMode mode, int elements, int scale) {
        return mode.weight(elements).bigDecimalValue(scale, RoundingMode.HALF_UP).toPlainString();
    }
}
