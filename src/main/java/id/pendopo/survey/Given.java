package id.pendopo.survey;

import java.util.List;
import java.util.Map;

/**
 * What came in before it is checked: all of it as text, from a form, a program or a file.
 *
 * @param answers by element
 * @param facts by their names below; what is blank was not given
 */
public record Given(Map<String, String> answers, Map<String, String> facts, List<String> needs) {

    public static final String SEX = ProfileChoices.SEX;
    public static final String AGE = "age";
    public static final String EDUCATION = ProfileChoices.EDUCATION;
    public static final String OCCUPATION = ProfileChoices.OCCUPATION;
    public static final String SERVICE = "service";
    public static final String COMMENT = "comment";
    public static final String CHANNEL = "channel";
    public static final String DATE = "date";
    public static final String TOKEN = "token";
    public static final String NEEDS = "needs";

    public static final Given NOTHING = new Given(Map.of(), Map.of(), List.of());

    public Given {
        answers = Map.copyOf(answers);
        facts = Map.copyOf(facts);
        needs = List.copyOf(needs);
    }

    /** The fact without blanks around it; empty when it was not given. */
    public String fact(String name) {
        return facts.getOrDefault(name, "").strip();
    }

    public String answer(String key) {
        return answers.getOrDefault(key, "").strip();
    }
}
