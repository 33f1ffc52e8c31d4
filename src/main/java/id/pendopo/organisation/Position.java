package id.pendopo.organisation;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit's door or the middle of a region is, in degrees north and east (WGS 84). Six
 * decimals are about 11 centimetres and all that is kept.
 */
public record Position(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 6;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);
    private static final String NUMBER = "([-−+]?\\d{1,3}(?:[.,]\\d{1,15})?)°?";
    private static final Pattern ONE = Pattern.compile(NUMBER);

    /** Two numbers as maps give them to copy; a comma alone, as in "-6,2", is a decimal comma. */
    private static final List<Pattern> BOTH =
            List.of(
                    Pattern.compile("\\(?" + NUMBER + "\\s*(?:;|,\\s|\\s)\\s*" + NUMBER + "\\)?"),
                    Pattern.compile(
                            "(?=.*\\.)\\(?([-−+]?\\d{1,3}(?:\\.\\d{1,15})?),"
                                    + "([-−+]?\\d{1,3}(?:\\.\\d{1,15})?)\\)?"));

    /**
     * Reads what was typed: a number in each field, or both in the first one as a map gives them.
     *
     * @return empty when neither was given
     */
    static Outcome<Optional<Position>> of(String latitude, String longitude) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        for (var pattern : BOTH) {
            var both = pattern.matcher(latitude);
            if (both.matches()) {
                // What stood in the second field before was forgotten there.
                return of(both.group(1), both.group(2));
            }
        }
        var problems = new ArrayList<Problem>();
        var north = number("lintang", latitude, POLE, Refusal.LATITUDE_RANGE, problems);
        var east = number("bujur", longitude, DATE_LINE, Refusal.LONGITUDE_RANGE, problems);
        return north == null || east == null
                ? Outcome.refused(problems)
                : Outcome.done(Optional.of(new Position(north, east)));
    }

    private static @Nullable BigDecimal number(
            String field, String typed, BigDecimal most, Refusal beyond, List<Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(Problem.of(field, Refusal.POSITION_HALF));
            return null;
        }
        var one = ONE.matcher(typed);
        if (!one.matches()) {
            problems.add(Problem.of(field, Refusal.POSITION_NOT_A_NUMBER, typed));
            return null;
        }
        var number =
                new BigDecimal(one.group(1).replace(',', '.').replace('−', '-'))
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
        if (number.abs().compareTo(most) > 0) {
            problems.add(Problem.of(field, beyond, typed));
            return null;
        }
        return number;
    }

    /** For the map that the visitor's own device has. */
    public String geo(String name) {
        var at = plain(latitude) + "," + plain(longitude);
        var label = URLEncoder.encode(name.replaceAll("[()]", " "), StandardCharsets.UTF_8);
        return "geo:" + at + "?q=" + at + "(" + label.replace("+", "%20") + ")";
    }

    /** The place at OpenStreetMap, on another site. */
    public String openStreetMap() {
        var north = plain(latitude);
        var east = plain(longitude);
        return "https://www.openstreetmap.org/?mlat="
                + north
                + "&mlon="
                + east
                + "#map=17/"
                + north
                + "/"
                + east;
    }

    /** Without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
