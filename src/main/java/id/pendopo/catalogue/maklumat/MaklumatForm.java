package id.pendopo.catalogue.maklumat;

import id.pendopo.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an officer typed to publish or to revoke a maklumat, with all that is wrong with it. */
record MaklumatForm(Map<String, String> typed, List<Problem> problems) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int EARLIEST_YEAR = 1900;
    private static final Pattern EMPLOYEE_NUMBER = Pattern.compile("\\d{18}");

    static MaklumatForm of(Map<String, String> typed) {
        return new MaklumatForm(Map.copyOf(typed), new ArrayList<>());
    }

    /** The number the officer saw, which it will have; 0 when none was sent. */
    int number() {
        var digits = typed.getOrDefault("nomor", "").strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    /** The officer says that it was signed anew, though nothing else is new. */
    boolean again() {
        return typed.getOrDefault("ulang", "").equals("ya");
    }

    /** Null when something is wrong. */
    Maklumat.@Nullable Signature signature(LocalDate today) {
        var place = needed("tempat", LONGEST_LINE);
        var date = date(today);
        var signatory = needed("penanda", LONGEST_LINE);
        var position = needed("jabatan", LONGEST_LINE);
        var employeeNumber = text("nip", LONGEST_LINE).replaceAll("\\s", "");
        if (!employeeNumber.isEmpty() && !EMPLOYEE_NUMBER.matcher(employeeNumber).matches()) {
            problems.add(Problem.of("nip", Refusal.EMPLOYEE_NUMBER_SHAPE));
        }
        return date == null || !problems.isEmpty()
                ? null
                : new Maklumat.Signature(place, date, signatory, position, employeeNumber);
    }

    String compensation() {
        return text("kompensasi", LONGEST_TEXT);
    }

    String reason() {
        return needed("alasan", LONGEST_TEXT);
    }

    private @Nullable LocalDate date(LocalDate today) {
        var value = needed("tanggal", LONGEST_LINE);
        if (value.isEmpty()) {
            return null;
        }
        try {
            var date = LocalDate.parse(value);
            if (date.isAfter(today)) {
                problems.add(Problem.of("tanggal", Refusal.DATE_IN_THE_FUTURE));
            } else if (date.getYear() < EARLIEST_YEAR) {
                problems.add(Problem.of("tanggal", Refusal.DATE_SHAPE));
            }
            return date;
        } catch (DateTimeException _) {
            problems.add(Problem.of("tanggal", Refusal.DATE_SHAPE));
            return null;
        }
    }

    private String needed(String field, int longest) {
        var value = text(field, longest);
        if (value.isEmpty()) {
            problems.add(Problem.of(field, missing(field)));
        }
        return value;
    }

    /** Says what is missing, so that several of them can be told apart in one list. */
    private static Refusal missing(String field) {
        return switch (field) {
            case "tempat" -> Refusal.PLACE_MISSING;
            case "tanggal" -> Refusal.DATE_MISSING;
            case "penanda" -> Refusal.SIGNATORY_MISSING;
            case "jabatan" -> Refusal.POSITION_MISSING;
            default -> Refusal.REASON_MISSING;
        };
    }

    private String text(String field, int longest) {
        var value =
                typed.getOrDefault(field, "").replace("\u0000", "").replace("\r\n", "\n").strip();
        if (value.length() > longest) {
            problems.add(Problem.of(field, Refusal.TOO_LONG, longest, value.length()));
        }
        return value;
    }
}
