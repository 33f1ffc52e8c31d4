package id.pendopo.survey;

import java.util.List;
import java.util.Map;

/** What the questionnaire offers for each fact about the respondent, in its order. */
public record ProfileChoices(Map<String, List<Choice>> fields) {

    public static final String SEX = "sex";
    public static final String EDUCATION = "education";
    public static final String OCCUPATION = "occupation";

    /** One choice: its code on the wire and its name. */
    public record Choice(String code, Words name) {}

    public ProfileChoices {
        fields = Map.copyOf(fields);
    }

    public List<Choice> of(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field, String code) {
        return of(field).stream().anyMatch(choice -> choice.code().equals(code));
    }

    public List<String> codes(String field) {
        return of(field).stream().map(Choice::code).toList();
    }

    /** The name of a code; the code itself when it is no longer offered. */
    public String name(String field, String code, String language) {
        return of(field).stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.name().in(language))
                .findFirst()
                .orElse(code);
    }
}
