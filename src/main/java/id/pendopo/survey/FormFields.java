package id.pendopo.survey;

import id.pendopo.shared.FormState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Between the fields of the citizen's form and what is kept of them. */
public final class FormFields {

    /** Stands for "I don't know"; kept as no answer when the form is sent. */
    public static final String DONT_KNOW = "0";

    private static final Map<String, String> NAMES =
            Map.of(
                    Given.SEX,
                    "jenis_kelamin",
                    Given.AGE,
                    "usia",
                    Given.EDUCATION,
                    "pendidikan",
                    Given.OCCUPATION,
                    "pekerjaan",
                    Given.SERVICE,
                    "layanan",
                    Given.NEEDS,
                    "kebutuhan",
                    Given.COMMENT,
                    "saran",
                    "answers",
                    "");

    private FormFields() {}

    /** The field's name in the form. */
    public static String name(String fact) {
        return NAMES.getOrDefault(fact, fact.toLowerCase(Locale.ROOT));
    }

    /** The form as it is shown, filled in with what was given so far. */
    public static FormState state(Given given) {
        var values = new HashMap<String, List<String>>();
        given.answers().forEach((key, value) -> values.put(name(key), List.of(value)));
        given.facts().forEach((fact, value) -> values.put(name(fact), List.of(value)));
        values.put(name(Given.NEEDS), given.needs());
        return new FormState(values, List.of());
    }

    public static Given withAnswer(Given given, String key, String value) {
        var answers = new HashMap<>(given.answers());
        answers.put(key, value);
        return new Given(answers, given.facts(), given.needs());
    }

    /** With the facts that a page of the form asks for. */
    public static Given withFacts(
            Given given, MultiValueMap<String, String> typed, String... facts) {
        var all = new HashMap<>(given.facts());
        for (var fact : facts) {
            var value = typed.getFirst(name(fact));
            all.put(fact, value == null ? "" : value.replace("\u0000", "").strip());
        }
        return new Given(given.answers(), all, given.needs());
    }

    public static Given withNeeds(Given given, MultiValueMap<String, String> typed) {
        var needs = typed.getOrDefault(name(Given.NEEDS), List.of());
        return new Given(given.answers(), given.facts(), new ArrayList<>(needs));
    }

    /** What is sent: without the questions to which the answer is not known. */
    public static Given ready(Given given) {
        var answers = new HashMap<>(given.answers());
        answers.values().removeIf(DONT_KNOW::equals);
        return new Given(answers, given.facts(), given.needs());
    }
}
