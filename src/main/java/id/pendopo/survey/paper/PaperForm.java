package id.pendopo.survey.paper;

import id.pendopo.survey.Given;
import id.pendopo.survey.Instrument;
import id.pendopo.survey.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is typed from a sheet, cell by cell: the answers in the order in which they are printed,
 * then the facts about the respondent, last the comment.
 *
 * @param columns the questions in the printed order
 * @param minimum a sheet with fewer answers to elements does not count
 */
record PaperForm(List<Question> columns, int minimum) {

    /** Facts that are typed twice. */
    static final List<String> FACTS =
            List.of(
                    Given.SEX,
                    Given.AGE,
                    Given.EDUCATION,
                    Given.OCCUPATION,
                    Given.SERVICE,
                    Given.NEEDS);

    PaperForm {
        columns = List.copyOf(columns);
    }

    static PaperForm of(Instrument instrument, PaperBatch.Order order) {
        Comparator<Question> place =
                switch (order) {
                    case QUESTIONNAIRE -> Comparator.comparingInt(Question::number);
                    case REGULATION -> Comparator.comparingInt(Question::regulationNumber);
                };
        return new PaperForm(
                instrument.questions().stream().sorted(place).toList(),
                instrument.minimumAnswers());
    }

    /** Is each of these digits an answer of its question, or 0 for none? */
    boolean fits(String digits) {
        return digits.length() == columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> columns.get(i).takes(digits.substring(i, i + 1), true));
    }

    /** How many cells are typed twice; the comment comes after them and is typed once. */
    int compared() {
        return columns.size() + FACTS.size();
    }

    /** The cells of a sheet from what was typed; a blank answer is 0. */
    List<String> cells(String digits, List<String> facts, String comment) {
        var cells = new ArrayList<String>();
        digits.chars().forEach(digit -> cells.add(Character.toString(digit)));
        cells.addAll(facts);
        cells.add(comment);
        return cells;
    }

    /** Where two people typed something different; the comment is not compared. */
    List<Integer> differences(List<String> first, List<String> second) {
        return IntStream.range(0, compared())
                .filter(cell -> !first.get(cell).equals(second.get(cell)))
                .boxed()
                .toList();
    }

    /** Does the sheet have too few answers to count? */
    boolean tooFew(List<String> cells) {
        return IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).element() && !cells.get(i).equals("0"))
                        .count()
                < minimum;
    }

    /** The answers as they were typed. */
    String digits(List<String> cells) {
        return String.join("", cells.subList(0, columns.size()));
    }

    String fact(List<String> cells, String fact) {
        return cells.get(columns.size() + FACTS.indexOf(fact));
    }

    String comment(List<String> cells) {
        return cells.getLast();
    }

    /** What the sheet says. */
    Given given(List<String> cells, LocalDate day) {
        var answers = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).equals("0")) {
                answers.put(columns.get(i).key(), cells.get(i));
            }
        }
        var facts = new HashMap<String, String>();
        FACTS.stream()
                .filter(fact -> !fact.equals(Given.NEEDS))
                .forEach(fact -> facts.put(fact, fact(cells, fact)));
        facts.put(Given.COMMENT, comment(cells));
        facts.put(Given.DATE, day.toString());
        var needs = Stream.of(fact(cells, Given.NEEDS).split(" ")).filter(s -> !s.isEmpty());
        return new Given(answers, facts, needs.toList());
    }
}
