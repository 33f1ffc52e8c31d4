package id.pendopo.audit;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader of the trail asks for, as it was typed. */
record TrailQuestion(String aksi, String pelaku, String objek, String dari, String sampai) {

    private static final int LONGEST = 200;

    static final TrailQuestion ALL = new TrailQuestion("", "", "", "", "");

    TrailQuestion {
        aksi = clean(aksi);
        pelaku = clean(pelaku);
        objek = clean(objek);
        dari = clean(dari);
        sampai = clean(sampai);
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var plain = typed.replace("\u0000", "").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    boolean asked() {
        return !fields().isEmpty();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var from = day(dari);
        var until = day(sampai);
        if (from == null && !dari.isEmpty()) {
            problems.add(Problem.of("dari", Refusal.NOT_A_DAY));
        }
        if (until == null && !sampai.isEmpty()) {
            problems.add(Problem.of("sampai", Refusal.NOT_A_DAY));
        }
        if (from != null && until != null && until.isBefore(from)) {
            problems.add(Problem.of("sampai", Refusal.ENDS_BEFORE));
        }
        return problems;
    }

    @Nullable LocalDate from() {
        return day(dari);
    }

    @Nullable LocalDate until() {
        return day(sampai);
    }

    FormState form() {
        return FormState.of(fields()).with(problems());
    }

    /** As the query of an address; the next parameter follows it. */
    String query() {
        return fields().entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8)
                                        + "&")
                .collect(Collectors.joining());
    }

    /** The question asked at this path. */
    String at(String path) {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query.substring(0, query.length() - 1);
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("aksi", aksi);
        fields.put("pelaku", pelaku);
        fields.put("objek", objek);
        fields.put("dari", dari);
        fields.put("sampai", sampai);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Days of four-digit years: the database holds them all. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(typed) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
