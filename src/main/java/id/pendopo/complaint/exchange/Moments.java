package id.pendopo.complaint.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times as other systems write them. */
final class Moments {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<day>[^T:]+?)(?:[T ,]+(?:pukul )?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.]\\d{2}(?:\\.\\d+)?)?"
                            + "(?: ?(?:WIB|WITA|WIT))?)?");
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    pattern("uuuu-M-d"),
                    pattern("d-M-uuuu"),
                    pattern("d/M/uuuu"),
                    pattern("d.M.uuuu"),
                    pattern("d MMMM uuuu"),
                    pattern("d MMM uuuu"));

    private Moments() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.of("id"))
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> day(String text) {
        var typed = PARTS.matcher(text.strip());
        return typed.matches() ? onlyDay(typed.group("day")) : Optional.empty();
    }

    private static Optional<LocalDate> onlyDay(String text) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format)).filter(Moments::likely);
            } catch (DateTimeException _) {
                // The next way of writing.
            }
        }
        return Optional.empty();
    }

    /** Nobody complains of what happened before; a number cut short reads as such a year. */
    private static boolean likely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Without a time of day it counts as noon, or as now when noon has not come yet. */
    static Optional<Instant> moment(String text, ZoneId zone, Instant now) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()))
                    .filter(one -> likely(one.toLocalDate()))
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException _) {
            // No zone in it: the time is that of the house.
        }
        var typed = PARTS.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        var day = onlyDay(typed.group("day"));
        if (typed.group("hour") == null) {
            return day.map(
                    one -> {
                        var noon = one.atTime(LocalTime.NOON).atZone(zone).toInstant();
                        boolean today = LocalDate.ofInstant(now, zone).equals(one);
                        return today && noon.isAfter(now) ? now : noon;
                    });
        }
        int hour = Integer.parseInt(typed.group("hour"));
        int minute = Integer.parseInt(typed.group("minute"));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : day.map(one -> one.atTime(hour, minute).atZone(zone).toInstant());
    }
}
