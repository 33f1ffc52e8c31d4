package id.pendopo.survey.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period after that of a survey: its title and days, proposed.
 *
 * @param first null when the old survey had no first day
 * @param last null when the old survey had no last day
 */
record NextPeriod(String title, @Nullable LocalDate first, @Nullable LocalDate last) {

    private static final Pattern PART =
            Pattern.compile("\\b(Semester|Triwulan|Caturwulan) (I{1,3}|IV) (20\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV");
    private static final int YEAR_MONTHS = 12;
    private static final int HALF = 6;
    private static final int MOST = 200;

    /** Goes on until the last day has not passed yet. */
    static NextPeriod after(
            String title, @Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        int months = months(title);
        var next = new NextPeriod(title, first, last);
        for (int times = 0; times < MOST && (times == 0 || next.over(today)); times++) {
            next = next.shifted(months);
        }
        return next;
    }

    private boolean over(LocalDate today) {
        return last != null && last.isBefore(today);
    }

    private NextPeriod shifted(int months) {
        if (first == null || last == null) {
            return new NextPeriod(
                    next(title),
                    first == null ? null : first.plusMonths(months),
                    last == null ? null : last.plusMonths(months));
        }
        var begin = first.plusMonths(months);
        return new NextPeriod(
                next(title), begin, begin.plusDays(ChronoUnit.DAYS.between(first, last)));
    }

    private static int months(String title) {
        var part = PART.matcher(title);
        if (part.find()) {
            return YEAR_MONTHS / parts(part.group(1));
        }
        return YEAR.matcher(title).find() ? YEAR_MONTHS : HALF;
    }

    private static int parts(String word) {
        return switch (word) {
            case "Triwulan" -> 4;
            case "Caturwulan" -> 3;
            default -> 2;
        };
    }

    private static String next(String title) {
        var part = PART.matcher(title);
        if (part.find()) {
            int number = NUMBERS.indexOf(part.group(2)) + 1;
            int year = Integer.parseInt(part.group(3));
            boolean turns = number >= parts(part.group(1));
            var name = NUMBERS.get(turns ? 0 : number) + " " + (turns ? year + 1 : year);
            return part.replaceFirst(Matcher.quoteReplacement(part.group(1) + " " + name));
        }
        return YEAR.matcher(title)
                .replaceFirst(year -> String.valueOf(Integer.parseInt(year.group()) + 1));
    }
}
