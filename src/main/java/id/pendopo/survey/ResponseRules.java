package id.pendopo.survey;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.arithmetic.Answers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a response acceptable, the same for the form, the API and imported files.
 *
 * @param services codes that the survey asks about; the only one is understood
 * @param needs codes of all needs
 * @param service may this service be named?
 * @param field how the caller names a field, so that a problem points to the right place
 */
public record ResponseRules(
        Instrument instrument,
        List<String> services,
        Predicate<String> service,
        ProfileChoices choices,
        Set<String> needs,
        UnaryOperator<String> field) {

    static final int LONGEST_COMMENT = 2_000;
    private static final int OLDEST = 120;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    /** Sixteen digits, as an identity number has; blanks, dots and hyphens do not hide it. */
    private static final Pattern NIK = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?!\\d)");

    /** Checks everything, so that all that is wrong is said at once. */
    public Outcome<Submission> check(Given given, Channel otherwise, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var values = values(given, problems);
        var answers = Answers.of(instrument.keys(), ofElements(values));
        var additional =
                instrument.additional().stream()
                        .map(question -> values.getOrDefault(question.key(), Answers.MISSING))
                        .toList();
        var profile = profile(given, problems);
        var needs = needs(given, problems);
        var comment = comment(given, profile, problems);
        var channel = channel(given, otherwise, problems);
        var day = day(given, today, problems);
        return problems.isEmpty()
                ? Outcome.done(
                        new Submission(answers, additional, profile, needs, comment, channel, day))
                : Outcome.refused(problems);
    }

    /** What is wrong with the facts about the respondent and with the comment, nothing else. */
    public List<Problem> factsOf(Given given) {
        var problems = new ArrayList<Problem>();
        var profile = profile(given, problems);
        needs(given, problems);
        comment(given, profile, problems);
        return problems;
    }

    /** What was answered, by the keys of the questions. */
    private Map<String, Integer> values(Given given, List<Problem> problems) {
        var values = new HashMap<String, Integer>();
        var questions = instrument.questions();
        var keys = questions.stream().map(Question::key).toList();
        int wrong = 0;
        for (var entry : Map.copyOf(given.answers()).entrySet()) {
            if (!keys.contains(entry.getKey())) {
                problems.add(
                        problem(
                                entry.getKey(),
                                Refusal.UNKNOWN_ELEMENT,
                                entry.getKey(),
                                String.join(", ", keys)));
            }
        }
        for (var question : questions) {
            var key = question.key();
            var text = given.answer(key);
            if (text.isEmpty()) {
                continue;
            }
            if (!WHOLE.matcher(text).matches()) {
                problems.add(problem(key, Refusal.ANSWER_NOT_A_NUMBER, text));
                wrong += question.element() ? 1 : 0;
                continue;
            }
            int value = Integer.parseInt(text);
            if (!question.has(value)) {
                problems.add(
                        problem(key, Refusal.ANSWER_OUT_OF_RANGE, value, question.labels().size()));
                wrong += question.element() ? 1 : 0;
                continue;
            }
            values.put(key, value);
        }
        int answered = ofElements(values).size();
        // An answer that can't be read is named as such, not counted as missing as well.
        if (answered + wrong < instrument.minimumAnswers()) {
            problems.add(
                    problem(
                            "answers",
                            Refusal.TOO_FEW_ANSWERS,
                            answered,
                            instrument.minimumAnswers(),
                            instrument.size()));
        }
        return values;
    }

    private Map<String, Integer> ofElements(Map<String, Integer> values) {
        var answers = new HashMap<>(values);
        answers.keySet().retainAll(instrument.keys());
        return answers;
    }

    private Profile profile(Given given, List<Problem> problems) {
        return new Profile(
                choice(given, Given.SEX, problems),
                age(given, problems),
                choice(given, Given.EDUCATION, problems),
                choice(given, Given.OCCUPATION, problems),
                service(given, problems));
    }

    private @Nullable String choice(Given given, String name, List<Problem> problems) {
        var code = given.fact(name);
        if (code.isEmpty()) {
            return null;
        }
        if (!choices.has(name, code)) {
            var known = String.join(", ", choices.codes(name));
            problems.add(problem(name, Refusal.UNKNOWN_CHOICE, code, known));
            return null;
        }
        return code;
    }

    private @Nullable Integer age(Given given, List<Problem> problems) {
        var text = given.fact(Given.AGE);
        if (text.isEmpty()) {
            return null;
        }
        int age = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (age < 0 || age > OLDEST) {
            problems.add(problem(Given.AGE, Refusal.AGE_NOT_POSSIBLE, text, OLDEST));
            return null;
        }
        return age;
    }

    private @Nullable String service(Given given, List<Problem> problems) {
        var code = given.fact(Given.SERVICE);
        if (code.isEmpty()) {
            return services.size() == 1 ? services.getFirst() : null;
        }
        if (!service.test(code)) {
            problems.add(problem(Given.SERVICE, Refusal.UNKNOWN_SERVICE, code));
            return null;
        }
        return code;
    }

    private List<String> needs(Given given, List<Problem> problems) {
        for (var code : given.needs()) {
            if (!needs.contains(code)) {
                var known = needs.stream().sorted().toList();
                problems.add(
                        problem(Given.NEEDS, Refusal.UNKNOWN_NEED, code, String.join(", ", known)));
            }
        }
        return given.needs().stream().distinct().sorted().toList();
    }

    private @Nullable String comment(Given given, Profile profile, List<Problem> problems) {
        var text = given.fact(Given.COMMENT);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST_COMMENT) {
            problems.add(
                    problem(
                            Given.COMMENT,
                            Refusal.COMMENT_TOO_LONG,
                            text.length(),
                            LONGEST_COMMENT));
        }
        if (NIK.matcher(text).find()) {
            problems.add(problem(Given.COMMENT, Refusal.COMMENT_WITH_NIK));
        }
        // UU 27/2022 art. 25: a child's data need a guardian's consent, so a child stays anonymous.
        if (profile.minor()) {
            problems.add(problem(Given.COMMENT, Refusal.COMMENT_OF_A_CHILD));
        }
        return text;
    }

    private Channel channel(Given given, Channel otherwise, List<Problem> problems) {
        var name = given.fact(Given.CHANNEL);
        if (name.isEmpty()) {
            return otherwise;
        }
        return Channel.of(name)
                .orElseGet(
                        () -> {
                            var known =
                                    List.of(Channel.values()).toString().replaceAll("[\\[\\]]", "");
                            problems.add(
                                    problem(Given.CHANNEL, Refusal.UNKNOWN_CHOICE, name, known));
                            return otherwise;
                        });
    }

    private LocalDate day(Given given, LocalDate today, List<Problem> problems) {
        var text = given.fact(Given.DATE);
        if (text.isEmpty()) {
            return today;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                problems.add(problem(Given.DATE, Refusal.DATE_IN_THE_FUTURE, text));
            }
            return day;
        } catch (DateTimeParseException _) {
            problems.add(problem(Given.DATE, Refusal.NOT_A_DATE, text));
            return today;
        }
    }

    private Problem problem(String name, Refusal reason, Object... arguments) {
        return Problem.of(field.apply(name), reason, arguments);
    }
}
