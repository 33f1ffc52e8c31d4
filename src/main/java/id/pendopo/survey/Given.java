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

    static final String SEX = ProfileChoices.SEX;
    static final String AGE = "age";
    static final String EDUCATION = ProfileChoices.EDUCATION;
    static final String OCCUPATION = ProfileChoices.OCCUPATION;
    static final String SERVICE = "service";
    static final String COMMENT = "comment";
    static final String CHANNEL = "channel";
    static final String DATE = "date";
    static final String TOKEN = "token";
    static final String NEEDS = "needs";

    static final Given NOTHING = new Given(Map.of(), Map.of(), List.of());

    public Given {
        answers = Map.copyOf(answers);
        facts = Map.copyOf(facts);
        needs = List.copyOf(needs);
    }

    /** The fact without blanks around it; empty when it was not given. */
    String fact(String name) {
        return facts.getOrDefault(name, "").strip();
    }

    String answer(String key) {
        return answers.getOrDefault(key, "").strip();
    }
}
