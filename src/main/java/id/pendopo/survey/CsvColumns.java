package id.pendopo.survey;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param header as it stands in the file
 * @param meanings one for each column: a question's key, the name of a fact, or {@link #IGNORED}
 * @param words what cells say in words; null when they hold codes
 */
record CsvColumns(
        List<String> header, List<String> meanings, List<String> keys, @Nullable CellWords words) {

    /** Columns that our own files of rejected rows add. */
    static final String ROW = "baris_asal";

    static final String TROUBLE = "masalah";
    static final String IGNORED = "";

    /** What U8 and U9 stand for; the regulation's body and its questionnaire do not agree. */
    enum Order {
        QUESTIONNAIRE,
        REGULATION;

        static Optional<Order> of(String wire) {
            return Stream.of(values()).filter(order -> order.name().equals(wire)).findFirst();
        }
    }

    static final Pattern NUMBER = Pattern.compile("[Uu](\\d{1,2})");
    private static final Set<String> IN_CAPITALS =
            Set.of(
                    Given.SEX,
                    Given.EDUCATION,
                    Given.OCCUPATION,
                    Given.SERVICE,
                    Given.NEEDS,
                    Given.CHANNEL);
    private static final Map<String, String> FACTS =
            Map.ofEntries(
                    Map.entry(ROW, IGNORED),
                    Map.entry(TROUBLE, IGNORED),
                    Map.entry(Given.SEX, Given.SEX),
                    Map.entry("jenis_kelamin", Given.SEX),
                    Map.entry(Given.AGE, Given.AGE),
                    Map.entry("usia", Given.AGE),
                    Map.entry(Given.EDUCATION, Given.EDUCATION),
                    Map.entry("pendidikan", Given.EDUCATION),
                    Map.entry(Given.OCCUPATION, Given.OCCUPATION),
                    Map.entry("pekerjaan", Given.OCCUPATION),
                    Map.entry(Given.SERVICE, Given.SERVICE),
                    Map.entry("layanan", Given.SERVICE),
                    Map.entry(Given.NEEDS, Given.NEEDS),
                    Map.entry("kebutuhan", Given.NEEDS),
                    Map.entry(Given.COMMENT, Given.COMMENT),
                    Map.entry("saran", Given.COMMENT),
                    Map.entry(Given.CHANNEL, Given.CHANNEL),
                    Map.entry("cara", Given.CHANNEL),
                    Map.entry(Given.DATE, Given.DATE),
                    Map.entry("tanggal", Given.DATE));

    CsvColumns {
        header = List.copyOf(header);
        meanings = List.copyOf(meanings);
        keys = List.copyOf(keys);
    }

    /** Understands a header, or says of each column why not. */
    static Outcome<CsvColumns> of(
            List<String> header, Instrument instrument, @Nullable Order order) {
        var problems = new ArrayList<Problem>();
        var meanings = new ArrayList<String>();
        boolean numbered = header.stream().anyMatch(name -> NUMBER.matcher(name).matches());
        if (numbered && order == null) {
            return Outcome.refused("order", Refusal.ORDER_MISSING);
        }
        for (var name : header) {
            var meaning = meaning(name, instrument, order);
            if (meaning.isEmpty()) {
                problems.add(Problem.of(name, Refusal.UNKNOWN_COLUMN, name));
            } else if (!meaning.get().equals(IGNORED) && meanings.contains(meaning.get())) {
                problems.add(Problem.of(name, Refusal.COLUMN_TWICE, name, meaning.get()));
            }
            meanings.add(meaning.orElse(IGNORED));
        }
        for (var question : instrument.elements()) {
            if (problems.isEmpty() && !meanings.contains(question.key())) {
                problems.add(Problem.of(question.key(), Refusal.COLUMN_MISSING, question.key()));
            }
        }
        return problems.isEmpty()
                ? Outcome.done(new CsvColumns(header, meanings, keys(instrument), null))
                : Outcome.refused(problems);
    }

    static Optional<String> meaning(String name, Instrument instrument, @Nullable Order order) {
        var number = NUMBER.matcher(name);
        if (number.matches()) {
            int place = Integer.parseInt(number.group(1));
            return instrument.questions().stream()
                    .filter(question -> place == place(question, Objects.requireNonNull(order)))
                    .map(Question::key)
                    .findFirst();
        }
        var key = name.toUpperCase(Locale.ROOT);
        return instrument.question(key).isPresent()
                ? Optional.of(key)
                : Optional.ofNullable(FACTS.get(name.toLowerCase(Locale.ROOT).replace(' ', '_')));
    }

    /** The keys of all that a file may answer. */
    static List<String> keys(Instrument instrument) {
        return instrument.questions().stream().map(Question::key).toList();
    }

    static int place(Question question, Order order) {
        return switch (order) {
            case QUESTIONNAIRE -> question.number();
            case REGULATION -> question.regulationNumber();
        };
    }

    /** Do its columns bear numbers, so that their order matters? */
    boolean numbered() {
        return header.stream().anyMatch(name -> NUMBER.matcher(name).matches());
    }

    /** What a row says. */
    Given given(List<String> cells) {
        var answers = new HashMap<String, String>();
        var facts = new HashMap<String, String>();
        var needs = List.<String>of();
        for (int i = 0; i < meanings.size(); i++) {
            var meaning = meanings.get(i);
            var typed = words == null ? cells.get(i) : words.read(meaning, cells.get(i));
            meaning = CellWords.plain(meaning);
            var cell = IN_CAPITALS.contains(meaning) ? capitals(typed) : typed;
            if (keys.contains(meaning)) {
                answers.put(meaning, cell);
            } else if (meaning.equals(Given.NEEDS)) {
                needs = Stream.of(cell.split("[|;, ]+")).filter(code -> !code.isEmpty()).toList();
            } else if (!meaning.equals(IGNORED)) {
                facts.put(meaning, cell);
            }
        }
        return new Given(answers, facts, needs);
    }

    private static String capitals(String cell) {
        return cell.toUpperCase(Locale.ROOT);
    }

    /** How the file calls a field. */
    String nameOf(String meaning) {
        int column = meanings.stream().map(CellWords::plain).toList().indexOf(meaning);
        return column < 0 ? meaning : header.get(column);
    }
}
