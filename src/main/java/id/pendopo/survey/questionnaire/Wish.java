package id.pendopo.survey.questionnaire;

import id.pendopo.survey.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A version as somebody asks for it, as it was typed.
 *
 * @param uses what becomes of each additional element, by its key
 * @param own as many as the form has room for; those left blank are not asked
 */
record Wish(
        String title,
        String english,
        String decree,
        Map<String, Use> uses,
        boolean importance,
        List<Own> own) {

    /** How many own questions a version may have. */
    static final int OWN = 5;

    /** What becomes of an additional element. */
    enum Use {
        NOT_ASKED,
        BESIDE,
        IN_INDEX;

        static Use of(String name) {
            return Stream.of(values())
                    .filter(use -> use.name().equals(name))
                    .findFirst()
                    .orElse(NOT_ASKED);
        }
    }

    /**
     * An own question.
     *
     * @param place from 1, as the form numbers it
     * @param answers one in each line
     */
    record Own(
            int place,
            String question,
            String english,
            List<String> answers,
            List<String> translations) {

        boolean blank() {
            return question.isEmpty()
                    && english.isEmpty()
                    && answers.isEmpty()
                    && translations.isEmpty();
        }

        /** The question; where no translation was given, the Indonesian text serves both. */
        Words words() {
            return new Words(question, english.isEmpty() ? question : english);
        }

        List<Words> labels() {
            var english = translations.isEmpty() ? answers : translations;
            return IntStream.range(0, answers.size())
                    .mapToObj(i -> new Words(answers.get(i), english.get(i)))
                    .toList();
        }
    }

    Wish {
        uses = Map.copyOf(uses);
        own = List.copyOf(own);
    }

    static Wish of(MultiValueMap<String, String> typed, List<String> additional) {
        var uses =
                additional.stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        key -> key, key -> Use.of(text(typed, field(key)))));
        var own =
                IntStream.rangeClosed(1, OWN)
                        .mapToObj(
                                place ->
                                        new Own(
                                                place,
                                                text(typed, "tanya-" + place),
                                                text(typed, "tanya-en-" + place),
                                                lines(typed, "jawab-" + place),
                                                lines(typed, "jawab-en-" + place)))
                        .toList();
        return new Wish(
                text(typed, "judul"),
                text(typed, "judul-en"),
                text(typed, "keputusan"),
                uses,
                typed.containsKey("kepentingan"),
                own);
    }

    /** The form's field for an additional element. */
    static String field(String key) {
        return "unsur-" + key.toLowerCase(java.util.Locale.ROOT);
    }

    Words words() {
        return new Words(title, english.isEmpty() ? title : english);
    }

    /** The own questions that were filled in. */
    List<Own> asked() {
        return own.stream().filter(one -> !one.blank()).toList();
    }

    boolean changesIndex() {
        return uses.containsValue(Use.IN_INDEX);
    }

    boolean addsNothing() {
        return asked().isEmpty()
                && !importance
                && uses.values().stream().allMatch(Use.NOT_ASKED::equals);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "").replace("\u0000", "").strip();
    }

    private static List<String> lines(MultiValueMap<String, String> typed, String field) {
        return text(typed, field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
