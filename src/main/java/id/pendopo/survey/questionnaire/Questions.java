package id.pendopo.survey.questionnaire;

import id.pendopo.survey.Instrument;
import id.pendopo.survey.Question;
import id.pendopo.survey.Question.Kind;
import id.pendopo.survey.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a questionnaire together: elements first, then importance, then own questions. */
final class Questions {

    private static final List<Words> IMPORTANCE =
            List.of(
                    new Words("Tidak penting", "Not important"),
                    new Words("Kurang penting", "Less important"),
                    new Words("Penting", "Important"),
                    new Words("Sangat penting", "Very important"));

    private final List<Question> all = new ArrayList<>();

    private Questions() {}

    /**
     * All questions of a version.
     *
     * @param base whose elements stay as they are
     * @param additional descriptions of those additional elements that are asked
     */
    static List<Question> of(Instrument base, List<Question> additional, Wish wish) {
        var questions = new Questions();
        base.elements().forEach(one -> questions.element(one, Kind.ELEMENT));
        for (var one : additional) {
            boolean counts = wish.uses().get(one.key()) == Wish.Use.IN_INDEX;
            questions.element(one, counts ? Kind.ELEMENT : Kind.ADDITIONAL_ELEMENT);
        }
        if (wish.importance()) {
            List.copyOf(questions.all).forEach(questions::importance);
        }
        wish.asked().forEach(questions::own);
        return List.copyOf(questions.all);
    }

    private void element(Question one, Kind kind) {
        all.add(
                new Question(
                        one.key(),
                        number(),
                        kind == Kind.ELEMENT && one.element() ? one.regulationNumber() : number(),
                        kind,
                        null,
                        one.officialName(),
                        one.name(),
                        one.topic(),
                        one.question(),
                        one.hint(),
                        one.labels()));
    }

    private void importance(Question about) {
        var name =
                new Words("Kepentingan: " + about.name().id(), "Importance: " + about.name().en());
        var topic =
                new Words(
                        "pentingnya " + about.topic().id(),
                        "how much it matters: " + about.topic().en());
        var question =
                new Words(
                        "Seberapa penting bagi Anda: " + about.topic().id() + "?",
                        "How important to you: " + about.topic().en() + "?");
        add(
                "KEPENTINGAN_" + about.key(),
                Kind.IMPORTANCE,
                about.key(),
                name,
                topic,
                question,
                IMPORTANCE);
    }

    private void own(Wish.Own own) {
        var question = own.words();
        add(
                "PERTANYAAN_" + own.place(),
                Kind.OWN,
                null,
                question,
                question,
                question,
                own.labels());
    }

    private void add(
            String key,
            Kind kind,
            @Nullable String about,
            Words name,
            Words topic,
            Words question,
            List<Words> labels) {
        all.add(
                new Question(
                        key,
                        number(),
                        number(),
                        kind,
                        about,
                        name.id(),
                        name,
                        topic,
                        question,
                        new Words("", ""),
                        labels));
    }

    private int number() {
        return all.size() + 1;
    }
}
