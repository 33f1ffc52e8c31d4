package id.pendopo.survey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** The officers' form for a new survey. Its dates are whole days at the organisation. */
public record NewSurveyForm(MultiValueMap<String, String> typed, ZoneId zone) {

    private static final Map<String, String> NAMES =
            Map.of(
                    NewSurvey.CODE, "kode",
                    NewSurvey.TITLE, "judul",
                    NewSurvey.UNIT, "unit",
                    NewSurvey.SERVICES, "layanan",
                    NewSurvey.POPULATION, "populasi",
                    NewSurvey.OPENS_AT, "buka",
                    NewSurvey.CLOSES_AT, "tutup",
                    NewSurvey.WEIGHT_MODE, "bobot",
                    NewSurvey.DONT_KNOW, "tidak_tahu",
                    NewSurvey.INSTRUMENT, "kuesioner");

    public static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }

    public NewSurvey wish() {
        return new NewSurvey(
                first("kode"),
                first("judul"),
                first("unit"),
                typed.getOrDefault("layanan", List.of()),
                first("populasi").replaceAll("[. ]", ""),
                startOf("buka", 0),
                startOf("tutup", 1),
                first("bobot"),
                typed.containsKey("tidak_tahu"),
                first("kuesioner"));
    }

    /** The first instant of the day, or of the day after: a last day counts as a whole. */
    private String startOf(String field, int daysLater) {
        var text = first(field);
        if (text.isBlank()) {
            return "";
        }
        try {
            var day = LocalDate.parse(text.strip()).plusDays(daysLater);
            return day.atStartOfDay(zone).toOffsetDateTime().toString();
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private String first(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }
}
