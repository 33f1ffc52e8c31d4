package id.pendopo.catalogue.standard;

import id.pendopo.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form, and collects what is wrong with it. */
public record TypedFields(Map<String, String> typed, List<Problem> problems) {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final long LARGEST = 1_000_000_000_000L;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d-M-uuuu");

    public static TypedFields of(Map<String, String> typed) {
        return new TypedFields(Map.copyOf(typed), new ArrayList<>());
    }

    String raw(String field) {
        return typed.getOrDefault(field, "").strip().replace("\r\n", "\n");
    }

    /** A line that must be there. */
    String line(String field) {
        var value = text(field, LONGEST_LINE);
        if (value.isEmpty()) {
            problems.add(Problem.of(field, missing(field)));
        }
        return value;
    }

    /** Says what is missing, so that several of them can be told apart in one list. */
    private static Refusal missing(String field) {
        return switch (field) {
            case "nomor" -> Refusal.NUMBER_MISSING;
            case "judul" -> Refusal.TITLE_MISSING;
            case "penanda" -> Refusal.SIGNATORY_MISSING;
            case "jabatan" -> Refusal.POSITION_MISSING;
            case "alasan" -> Refusal.REASON_MISSING;
            default -> Refusal.MISSING;
        };
    }

    /** A paragraph that must be there. */
    String area(String field) {
        var value = text(field, LONGEST_TEXT);
        if (value.isEmpty()) {
            problems.add(Problem.of(field, missing(field)));
        }
        return value;
    }

    /** A text that may be left out. */
    @Nullable String optional(String field) {
        var value = text(field, LONGEST_TEXT);
        return value.isEmpty() ? null : value;
    }

    private String text(String field, int longest) {
        var value = raw(field);
        if (value.length() > longest) {
            problems.add(Problem.of(field, Refusal.TOO_LONG, longest));
        }
        return value;
    }

    /** One item for each line. */
    List<String> lines(String field) {
        return text(field, LONGEST_TEXT * 4)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A whole number of at least one; thousands may be parted by points. */
    long number(String field) {
        var value = optionalNumber(field);
        if (value == null && raw(field).isEmpty()) {
            problems.add(Problem.of(field, Refusal.MISSING));
        }
        return value == null ? 1 : value;
    }

    @Nullable Long optionalNumber(String field) {
        var digits = raw(field).replaceFirst("^Rp\\s*", "").replaceAll("[. ]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (digits.matches("\\d{1,12}")) {
            long value = Long.parseLong(digits);
            if (value > 0 && value < LARGEST) {
                return value;
            }
        }
        problems.add(Problem.of(field, Refusal.NOT_A_NUMBER));
        return null;
    }

    /** One of the constants; the first one when nothing was chosen from them. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(raw(field)))
                .findFirst()
                .orElseGet(
                        () -> {
                            problems.add(Problem.of(field, Refusal.NOT_CHOSEN));
                            return type.getEnumConstants()[0];
                        });
    }

    /** A day that must be there; null when it cannot be read. */
    @Nullable LocalDate date(String field) {
        if (raw(field).isEmpty()) {
            problems.add(Problem.of(field, Refusal.DATE_MISSING));
            return null;
        }
        return optionalDate(field);
    }

    @Nullable LocalDate optionalDate(String field) {
        var value = raw(field).replace('/', '-');
        if (value.isEmpty()) {
            return null;
        }
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY_FIRST)) {
            try {
                var date = LocalDate.parse(value, format);
                if (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) {
                    return date;
                }
            } catch (DateTimeException _) {
                // The next format may fit.
            }
        }
        problems.add(Problem.of(field, Refusal.DATE_SHAPE));
        return null;
    }
}
