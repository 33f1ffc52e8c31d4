package id.pendopo.survey;

import id.pendopo.survey.arithmetic.GradeBands;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of the questionnaire with all that the law or the product fixes about it. It is data: a
 * survey keeps the version it was asked with.
 *
 * @param minimumAnswers a response with fewer answers to elements does not count
 * @param elements what enters the index, in the order of the questionnaire
 * @param additional what is asked beside the index, in that order
 * @param decree the organisation's own decree that changed the elements; blank without one
 * @param grades from the lowest to the highest
 */
public record Instrument(
        String code,
        Words title,
        String source,
        String decree,
        int minimumAnswers,
        List<Question> elements,
        List<Question> additional,
        List<Grade> grades) {

    /** A letter, what it is called, and where it begins. */
    public record Grade(GradeBands.Band band, Words name) {}

    public Instrument {
        elements = List.copyOf(elements);
        additional = List.copyOf(additional);
        grades = List.copyOf(grades);
    }

    /** The elements in the order in which answers are kept. */
    public List<String> keys() {
        return elements.stream().map(Question::key).toList();
    }

    /** All that is asked, in the order of the questionnaire. */
    public List<Question> questions() {
        return Stream.concat(elements.stream(), additional.stream())
                .sorted(Comparator.comparingInt(Question::number))
                .toList();
    }

    /** What is asked beside the index, of one kind. */
    public List<Question> additional(Question.Kind kind) {
        return additional.stream().filter(question -> question.kind() == kind).toList();
    }

    public GradeBands bands() {
        return new GradeBands(grades.stream().map(Grade::band).toList());
    }

    public Optional<Question> question(String key) {
        return questions().stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The question of an element that is known to be here. */
    public Question of(String key) {
        return question(key).orElseThrow();
    }

    /** The words for a letter. */
    public Words nameOf(String letter) {
        return grades.stream()
                .filter(grade -> grade.band().grade().equals(letter))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** How many elements enter the index. */
    public int size() {
        return elements.size();
    }
}
