package id.pendopo.survey;

import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Holds what an officer says of the columns of a file against the questionnaire. */
final class ColumnCheck {

    private ColumnCheck() {}

    /** The elements whose numbers differ between regulation and questionnaire. */
    static List<String> swapped(Instrument instrument) {
        return instrument.questions().stream()
                .filter(question -> question.number() != question.regulationNumber())
                .map(Question::key)
                .toList();
    }

    /** What the officer said, with numbers 8 and 9 as the order says where a choice is open. */
    static List<String> resolved(
            ForeignFiles.Explained file, List<String> chosen, Optional<CsvColumns.Order> order) {
        var meanings = new ArrayList<String>();
        for (int i = 0; i < chosen.size(); i++) {
            var guess = file.guesses().get(i);
            boolean open = chosen.get(i).equals(ColumnGuess.UNDECIDED) && guess.swappable();
            meanings.add(
                    open && order.isPresent()
                            ? numbered(file.instrument(), guess.number(), order.get())
                            : chosen.get(i));
        }
        return meanings;
    }

    private static String numbered(Instrument instrument, int number, CsvColumns.Order order) {
        return instrument.questions().stream()
                .filter(question -> CsvColumns.place(question, order) == number)
                .map(Question::key)
                .findFirst()
                .orElse(ColumnGuess.UNDECIDED);
    }

    /** What does not fit together in what the officer said. */
    static List<Problem> problems(
            ForeignFiles.Explained file,
            List<String> meanings,
            Optional<CsvColumns.Order> order,
            String language) {
        var problems = new ArrayList<Problem>();
        if (file.asksOrder() && order.isEmpty()) {
            problems.add(Problem.of("urutan", Refusal.ORDER_NOT_SAID));
        }
        var taken = new HashMap<String, Integer>();
        for (int i = 0; i < meanings.size(); i++) {
            var header = file.table().header().get(i);
            var meaning = CellWords.plain(meanings.get(i));
            var field = "kolom-" + i;
            if (meaning.equals(ColumnGuess.UNDECIDED)) {
                problems.add(Problem.of(field, Refusal.COLUMN_UNDECIDED, header));
            } else if (!meaning.isEmpty() && taken.putIfAbsent(meaning, i) != null) {
                var name = name(file.instrument(), meaning, language);
                problems.add(Problem.of(field, Refusal.COLUMN_CHOSEN_TWICE, header, name));
            } else if (order.isPresent() && file.guesses().get(i).swappable()) {
                contradiction(file, i, meaning, order.get(), language).ifPresent(problems::add);
            }
        }
        for (var question : file.instrument().elements()) {
            if (problems.isEmpty() && !taken.containsKey(question.key())) {
                var name = question.name().in(language);
                problems.add(Problem.of("kolom-0", Refusal.ELEMENT_MISSING, name));
            }
        }
        return problems;
    }

    private static Optional<Problem> contradiction(
            ForeignFiles.Explained file,
            int column,
            String meaning,
            CsvColumns.Order order,
            String language) {
        var instrument = file.instrument();
        int number = file.guesses().get(column).number();
        var expected = numbered(instrument, number, order);
        if (instrument.question(meaning).isEmpty() || meaning.equals(expected)) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(
                        "kolom-" + column,
                        Refusal.ORDER_CONTRADICTED,
                        file.table().header().get(column),
                        number,
                        name(instrument, expected, language),
                        name(instrument, meaning, language)));
    }

    private static String name(Instrument instrument, String meaning, String language) {
        return instrument.question(meaning).map(one -> one.name().in(language)).orElse(meaning);
    }
}
