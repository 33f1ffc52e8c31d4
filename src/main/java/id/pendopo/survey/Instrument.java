package id.pendopo.survey;

import id.pendopo.survey.arithmetic.GradeBands;
import java.util.List;
import java.util.Optional;

/**
 * A version of the questionnaire with all that the law or the product fixes about it. It is data: a
 * survey keeps the version it was asked with.
 *
 * @param minimumAnswers a response with fewer does not count
 * @param questions in the order of the questionnaire
 * @param grades from the lowest to the highest
 */
public record Instrument(
        String code,
        Words title,
        String source,
        int minimumAnswers,
        List<Question> questions,
        List<Grade> grades) {

    /** A letter, what it is called, and where it begins. */
    public record Grade(GradeBands.Band band, Words name) {}

    public Instrument {
        questions = List.copyOf(questions);
        grades = List.copyOf(grades);
    }

    /** The elements in the order in which answers are kept. */
    public List<String> keys() {
        return questions.stream().map(Question::key).toList();
    }

    public GradeBands bands() {
        return new GradeBands(grades.stream().map(Grade::band).toList());
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
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

    public int size() {
        return questions.size();
    }
}
