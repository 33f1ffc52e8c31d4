package id.pendopo.survey.report;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer writes down of a signature, as typed. */
record SignatureForm(String name, String nip, String position, String place, String day) {

    private static final int LONGEST = 120;

    static SignatureForm of(Map<String, String> typed) {
        return new SignatureForm(
                given(typed, "nama"),
                given(typed, "nip").replaceAll("\\s", ""),
                given(typed, "jabatan"),
                given(typed, "tempat"),
                given(typed, "tanggal"));
    }

    private static String given(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replace("\u0000", "").strip();
    }

    Outcome<Signature> check(LocalDate today, Instant now) {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("nama", Refusal.SIGNER_MISSING));
        }
        if (!nip.isEmpty() && !nip.matches("\\d{18}")) {
            problems.add(Problem.of("nip", Refusal.NIP_SHAPE));
        }
        if (place.isEmpty()) {
            problems.add(Problem.of("tempat", Refusal.PLACE_MISSING));
        }
        Map.of("nama", name, "jabatan", position, "tempat", place)
                .forEach(
                        (field, text) -> {
                            if (text.length() > LONGEST) {
                                problems.add(Problem.of(field, Refusal.NAME_TOO_LONG, LONGEST));
                            }
                        });
        var signed = date(problems);
        if (signed != null && signed.isAfter(today)) {
            problems.add(Problem.of("tanggal", Refusal.DAY_IN_THE_FUTURE));
        }
        return signed == null || !problems.isEmpty()
                ? Outcome.refused(List.copyOf(problems))
                : Outcome.done(new Signature(name, nip, position, place, signed, now));
    }

    private @Nullable LocalDate date(List<Problem> problems) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException _) {
            problems.add(Problem.of("tanggal", Refusal.DAY_MISSING));
            return null;
        }
    }
}
