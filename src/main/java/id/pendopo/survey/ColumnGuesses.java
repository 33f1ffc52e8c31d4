package id.pendopo.survey;

import id.pendopo.survey.ColumnGuess.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses what the columns of a foreign file hold, from their names and from their cells. */
final class ColumnGuesses {

    private static final int ROWS = 200;
    private static final int SAMPLES = 3;
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^\\W*(?:u|q|no\\.?|soal|pertanyaan|unsur)?\\s*(\\d{1,2})\\b.*");
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "(?i).*\\b(nama|nik|e-?mail|surel|telepon|telp|hp|whatsapp|alamat|name|phone)\\b.*");
    private static final Pattern WHEN =
            Pattern.compile("(?i)(timestamp|(stempel|cap) waktu|tanggal.*|tgl.*|date.*)");
    private static final Pattern DATED =
            Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.]\\d{1,4}([ T].*)?");
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "pelayanan",
                    "layanan",
                    "jenis",
                    "sistem",
                    "spesifikasi",
                    "pelaksana",
                    "penyelesaian");
    private static final Map<String, Pattern> FACTS =
            Map.of(
                    Given.SEX, Pattern.compile(".*(jenis kelamin|gender|kelamin|\\bsex\\b).*"),
                    Given.AGE, Pattern.compile(".*\\b(usia|umur|age)\\b.*"),
                    Given.EDUCATION, Pattern.compile(".*(pendidikan|education).*"),
                    Given.OCCUPATION, Pattern.compile(".*(pekerjaan|profesi|occupation).*"),
                    Given.COMMENT, Pattern.compile(".*(saran|kritik|masukan|komentar|comment).*"),
                    Given.SERVICE,
                            Pattern.compile(".*(jenis|nama)? ?(layanan|pelayanan|service).*"),
                    Given.NEEDS,
                            Pattern.compile(".*(kebutuhan khusus|kelompok rentan|disabilitas).*"));

    /** The order in which facts are tried: the most telling name first. */
    private static final List<String> ORDER =
            List.of(
                    Given.SEX,
                    Given.AGE,
                    Given.EDUCATION,
                    Given.OCCUPATION,
                    Given.NEEDS,
                    Given.COMMENT,
                    Given.SERVICE);

    private final Instrument instrument;
    private final CsvTable table;

    ColumnGuesses(Instrument instrument, CsvTable table) {
        this.instrument = instrument;
        this.table = table;
    }

    List<ColumnGuess> all() {
        var guesses = new ArrayList<ColumnGuess>();
        var taken = new HashSet<String>();
        for (int i = 0; i < table.header().size(); i++) {
            var guess = guess(table.header().get(i), cells(i));
            boolean free = guess.meaning().isEmpty() || taken.add(CellWords.plain(guess.meaning()));
            guesses.add(free ? guess : guess.with(ColumnGuess.UNDECIDED, Why.NOTHING));
        }
        return guesses;
    }

    private List<String> cells(int column) {
        return table.lines().stream()
                .limit(ROWS)
                .filter(line -> line.cells().size() > column)
                .map(line -> line.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private ColumnGuess guess(String header, List<String> cells) {
        var samples = cells.stream().distinct().limit(SAMPLES).toList();
        var matcher = NUMBER.matcher(header);
        int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        boolean answers = mostly(cells, this::answer);
        var name =
                CsvColumns.NUMBER.matcher(header).matches()
                        ? java.util.Optional.<String>empty()
                        : CsvColumns.meaning(header, instrument, null);
        if (name.isPresent()) {
            return new ColumnGuess(header, samples, name.get(), Why.NAME, number, "");
        }
        if (answers) {
            return element(header, samples, cells, number);
        }
        return fact(header, samples, cells);
    }

    private boolean answer(String cell) {
        return cell.matches("[0-5]([ .):=–-].*)?")
                || instrument.questions().stream()
                        .anyMatch(question -> CellWords.label(question, cell).isPresent());
    }

    private static boolean said(Question question, String cell) {
        return CellWords.label(question, cell).isPresent();
    }

    /** Four of five: a slip in a cell does not change what its column is about. */
    private static boolean mostly(List<String> cells, Predicate<String> test) {
        long fitting = cells.stream().filter(test).count();
        return fitting > 0 && fitting * 5 >= cells.size() * 4L;
    }

    private ColumnGuess element(
            String header, List<String> samples, List<String> cells, int number) {
        boolean inWords = cells.stream().noneMatch(cell -> cell.matches("[0-5].*"));
        var fitting =
                instrument.questions().stream()
                        .filter(one -> !inWords || mostly(cells, cell -> said(one, cell)))
                        .toList();
        var spoken = spoken(header, fitting);
        if (spoken != null) {
            boolean clash = number > 0 && number != spoken.number();
            var words = String.join(", ", common(header, spoken));
            return new ColumnGuess(
                    header, samples, spoken.key(), clash ? Why.CLASH : Why.WORDS, number, words);
        }
        if (inWords && fitting.size() == 1) {
            return new ColumnGuess(
                    header, samples, fitting.getFirst().key(), Why.LABELS, number, "");
        }
        if (number >= 1 && number <= instrument.size()) {
            // Where the two orders differ, a number alone says nothing.
            var question = instrument.questions().get(number - 1);
            boolean sure = question.number() == question.regulationNumber();
            return new ColumnGuess(
                    header,
                    samples,
                    sure ? question.key() : ColumnGuess.UNDECIDED,
                    sure ? Why.NUMBER : Why.UNSURE,
                    number,
                    "");
        }
        return new ColumnGuess(header, samples, ColumnGuess.UNDECIDED, Why.NOTHING, number, "");
    }

    /** The one question whose words stand in the header more than any other's. */
    private static @org.jspecify.annotations.Nullable Question spoken(
            String header, List<Question> fitting) {
        Question best = null;
        int most = 0;
        boolean alone = false;
        for (var question : fitting) {
            int count = common(header, question).size();
            if (count > most) {
                best = question;
                most = count;
                alone = true;
            } else if (count == most) {
                alone = false;
            }
        }
        return alone ? best : null;
    }

    private static List<String> common(String header, Question question) {
        var words = words(header);
        return words(
                        question.officialName()
                                + " "
                                + question.name().id()
                                + " "
                                + question.name().en())
                .stream()
                .filter(words::contains)
                .sorted()
                .toList();
    }

    private static Set<String> words(String text) {
        return Stream.of(CellWords.normal(text).split(" "))
                .filter(word -> word.length() > 3 && !EVERYWHERE.contains(word))
                .collect(Collectors.toSet());
    }

    private static ColumnGuess fact(String header, List<String> samples, List<String> cells) {
        if (WHEN.matcher(header.strip()).matches()
                && !cells.isEmpty()
                && cells.stream().allMatch(cell -> DATED.matcher(cell).matches())) {
            return new ColumnGuess(header, samples, dated(cells), Why.DATES, 0, "");
        }
        if (PERSONAL.matcher(header).matches()) {
            return new ColumnGuess(header, samples, CsvColumns.IGNORED, Why.PERSONAL, 0, "");
        }
        var name = CellWords.normal(header).toLowerCase(Locale.ROOT);
        for (var fact : ORDER) {
            var pattern = FACTS.get(fact);
            if (pattern != null && pattern.matcher(name).matches()) {
                return new ColumnGuess(header, samples, fact, Why.WORDS, 0, header);
            }
        }
        return new ColumnGuess(header, samples, CsvColumns.IGNORED, Why.NOTHING, 0, "");
    }

    /** Which number is the day shows only where one is too large for a month. */
    private static String dated(List<String> cells) {
        boolean monthFirst = false;
        for (var cell : cells) {
            var parts = DATED.matcher(cell);
            if (parts.matches()) {
                if (parts.group(1).length() == 4) {
                    return Given.DATE;
                }
                if (Integer.parseInt(parts.group(1)) > 12) {
                    return CellWords.DAY_FIRST;
                }
                monthFirst |= Integer.parseInt(parts.group(2)) > 12;
            }
        }
        return monthFirst ? CellWords.MONTH_FIRST : ColumnGuess.UNDECIDED;
    }
}
