package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fourteen complete responses to the nine elements, and the letters of the regulation. */
public final class WorkedExample {
    public static final List<String> KEYS =
            List.of(
                    "PERSYARATAN",
                    "PROSEDUR",
                    "WAKTU",
                    "BIAYA",
                    "PRODUK",
                    "KOMPETENSI",
                    "PERILAKU",
                    "SARPRAS",
                    "PENGADUAN");

    public static final GradeBands BANDS =
            new GradeBands(
                    List.of(
                            new GradeBands.Band("D", new BigDecimal("25.00")),
                            new GradeBands.Band("C", new BigDecimal("65.00")),
                            new GradeBands.Band("B", new BigDecimal("76.61")),
                            new GradeBands.Band("A", new BigDecimal("88.31"))));

    /** The respondents R01 to R14, one digit for each element. */
    public static final List<String> ROWS =
            List.of(
                    "333433433",
                    "443444434",
                    "332433332",
                    "333434423",
                    "433444434",
                    "222433321",
                    "343433433",
                    "444444444",
                    "332333322",
                    "333433333",
                    "434444433",
                    "322433332",
                    "333433424",
                    "443444434");

    private WorkedExample() {}

    public static List<Answers> responses() {
        return ROWS.stream().map(WorkedExample::answers).toList();
    }

    /** R06 leaves the fee out, R12 the time, R09 premises and complaints. */
    public static List<Answers> responsesWithGaps() {
        var rows = new ArrayList<>(ROWS);
        rows.set(5, "222033321");
        rows.set(8, "332333300");
        rows.set(11, "320433332");
        return rows.stream().map(WorkedExample::answers).toList();
    }

    /** The same respondents, also asked about one or two elements that an agency added. */
    public static List<Answers> responsesWith(String... columns) {
        return IntStream.range(0, ROWS.size())
                .mapToObj(
                        i -> {
                            var more = new StringBuilder(ROWS.get(i));
                            Stream.of(columns).forEach(column -> more.append(column.charAt(i)));
                            return answers(more.toString());
                        })
                .toList();
    }

    public static List<String> keysWith(String... more) {
        return Stream.concat(KEYS.stream(), Stream.of(more)).toList();
    }

    public static SkmIndex index(WeightMode mode) {
        return SkmIndex.of(Tally.of(KEYS, responses()), mode, BANDS);
    }

    /** One digit for each element, 0 for a missing answer. */
    public static Answers answers(String digits) {
        return new Answers(digits.chars().map(digit -> digit - '0').boxed().toList());
    }

    /** A survey whose exact index is the given value, a multiple of 0.005. */
    public static Tally tallyOf(String ikm) {
        var responses = 5000;
        var sum = new BigDecimal(ikm).multiply(BigDecimal.valueOf(200)).intValueExact();
        var lower = sum / responses;
        var above = sum - lower * responses;
        var rows = new ArrayList<Answers>();
        for (int i = 0; i < responses; i++) {
            rows.add(new Answers(List.of(i < above ? lower + 1 : lower)));
        }
        var one = Tally.of(List.of("WAKTU"), rows);
        var frequencies = one.elements().getFirst().all();
        var elements =
                KEYS.stream().map(key -> new Tally.Element(key, frequencies, frequencies)).toList();
        var row = one.complete();
        return new Tally(
                elements,
                List.of(
                        new Tally.Row(
                                KEYS.size(),
                                row.responses(),
                                row.sum() * KEYS.size(),
                                row.sumOfSquares() * KEYS.size() * KEYS.size())));
    }

    public static Answers given(Map<String, Integer> answers) {
        return Answers.of(KEYS, answers);
    }
}
