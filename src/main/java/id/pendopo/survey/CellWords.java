package id.pendopo.survey;

import id.pendopo.accessneed.AccessNeeds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What cells say in words, as other programs export answers: “Sangat sesuai” is a 4, “Perempuan” a
 * P. What it does not know it leaves as it is, so that the rules name it.
 *
 * @param services codes by name
 */
record CellWords(
        Instrument instrument,
        ProfileChoices choices,
        List<AccessNeeds.Need> needs,
        Map<String, String> services) {

    /** Dates whose first number is the day. */
    static final String DAY_FIRST = Given.DATE + ":dmy";

    /** Dates whose first number is the month. */
    static final String MONTH_FIRST = Given.DATE + ":mdy";

    private static final Pattern DIGIT = Pattern.compile("([1-8])(?:[ .):=–-].*)?");
    private static final Pattern LETTER = Pattern.compile("^[a-d][.)]\\s*");
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4}).*");
    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("pria", "L"),
                    Map.entry("laki laki", "L"),
                    Map.entry("lakilaki", "L"),
                    Map.entry("wanita", "P"),
                    Map.entry("slta", "SMA"),
                    Map.entry("smk", "SMA"),
                    Map.entry("sma sederajat", "SMA"),
                    Map.entry("sltp", "SMP"),
                    Map.entry("d iii", "D3"),
                    Map.entry("diii", "D3"),
                    Map.entry("diploma", "D3"),
                    Map.entry("d4", "S1"),
                    Map.entry("d iv", "S1"),
                    Map.entry("sarjana", "S1"),
                    Map.entry("asn", "PNS"),
                    Map.entry("pppk", "PNS"),
                    Map.entry("swasta", "SWASTA"),
                    Map.entry("karyawan swasta", "SWASTA"),
                    Map.entry("wiraswasta", "WIRAUSAHA"),
                    Map.entry("lainnya", "LAINNYA"));

    /** The fact of a meaning that also says how it is written. */
    static String plain(String meaning) {
        return meaning.startsWith(Given.DATE + ":") ? Given.DATE : meaning;
    }

    /** The code of a cell in a column of this meaning. */
    String read(String meaning, String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (meaning) {
            case Given.SEX, Given.EDUCATION, Given.OCCUPATION -> choice(meaning, text);
            case Given.SERVICE -> service(text);
            case Given.NEEDS -> needs(text);
            case Given.AGE -> text.replaceFirst("(?i)\\s*(tahun|thn|th|years?)\\.?$", "");
            case Given.DATE, DAY_FIRST, MONTH_FIRST -> date(meaning, text);
            default -> instrument.question(meaning).map(one -> answer(one, text)).orElse(cell);
        };
    }

    /** The number of an answer given in words; empty when the words are not this question's. */
    static Optional<String> label(Question question, String text) {
        var sought = normal(LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst(""));
        for (int value = 1; value <= question.labels().size(); value++) {
            var label = question.label(value);
            if (normal(label.id()).equals(sought) || normal(label.en()).equals(sought)) {
                return Optional.of(Integer.toString(value));
            }
        }
        return Optional.empty();
    }

    private static String answer(Question question, String text) {
        return label(question, text)
                .orElseGet(
                        () -> {
                            var digit = DIGIT.matcher(text);
                            return digit.matches() ? digit.group(1) : text;
                        });
    }

    private String choice(String field, String text) {
        var sought = normal(text);
        return choices.of(field).stream()
                .filter(
                        one ->
                                normal(one.code()).equals(sought)
                                        || normal(one.name().id()).equals(sought)
                                        || normal(one.name().en()).equals(sought))
                .map(ProfileChoices.Choice::code)
                .findFirst()
                .orElseGet(() -> SYNONYMS.getOrDefault(sought, text));
    }

    private String service(String text) {
        var sought = normal(text);
        return services.entrySet().stream()
                .filter(one -> normal(one.getKey()).equals(sought))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }

    private String needs(String text) {
        return Stream.of(text.split("[,;|]"))
                .map(String::strip)
                .map(
                        one ->
                                needs.stream()
                                        .filter(need -> normal(need.name()).equals(normal(one)))
                                        .map(AccessNeeds.Need::code)
                                        .findFirst()
                                        .orElse(one))
                .collect(Collectors.joining("|"));
    }

    private static String date(String meaning, String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int third = Integer.parseInt(parts.group(3));
        try {
            if (first > 31) {
                return LocalDate.of(first, second, third).toString();
            }
            int year = third < 100 ? 2000 + third : third;
            return meaning.equals(MONTH_FIRST)
                    ? LocalDate.of(year, first, second).toString()
                    : LocalDate.of(year, second, first).toString();
        } catch (DateTimeException _) {
            return text;
        }
    }

    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
