package id.pendopo.survey.paper;

import id.pendopo.layout.Option;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/** Between the fields of the typing page and the cells of a sheet. */
final class PaperTyped {

    static final String DIGITS = "jawaban";

    private PaperTyped() {}

    /** The cells, or what can't be read. */
    static Outcome<List<String>> read(
            PaperForm form, List<Option> needs, MultiValueMap<String, String> fields) {
        var problems = new ArrayList<Problem>();
        var digits = value(fields, DIGITS).replace(" ", "").replace('-', '0');
        int size = form.columns().size();
        if (!form.fits(digits)) {
            problems.add(Problem.of(DIGITS, Refusal.ANSWERS_SHAPE, size, digits.length()));
        }
        var facts = new ArrayList<String>();
        for (var fact : PaperForm.FACTS) {
            var typed = value(fields, FormFields.name(fact));
            facts.add(fact.equals(Given.NEEDS) ? needs(typed, needs, problems) : typed);
        }
        var comment = value(fields, FormFields.name(Given.COMMENT));
        return problems.isEmpty()
                ? Outcome.done(form.cells(digits, facts, comment))
                : Outcome.refused(problems);
    }

    /** Numbers of the list as codes, always in the same order. */
    private static String needs(String typed, List<Option> needs, List<Problem> problems) {
        var codes = new TreeSet<String>();
        for (var number : typed.split("[ ,;.]+")) {
            if (number.isEmpty()) {
                continue;
            }
            int place = number.matches("\\d{1,2}") ? Integer.parseInt(number) : 0;
            if (place < 1 || place > needs.size()) {
                var field = FormFields.name(Given.NEEDS);
                problems.add(Problem.of(field, Refusal.NEEDS_SHAPE, number, needs.size()));
                return "";
            }
            codes.add(needs.get(place - 1).value());
        }
        return String.join(" ", codes);
    }

    /** The fields as they were typed. */
    static Map<String, String> fields(PaperForm form, List<Option> needs, List<String> cells) {
        var fields = new HashMap<String, String>();
        fields.put(DIGITS, form.digits(cells));
        for (var fact : PaperForm.FACTS) {
            var value = form.fact(cells, fact);
            fields.put(
                    FormFields.name(fact),
                    fact.equals(Given.NEEDS) ? numbers(value, needs) : value);
        }
        fields.put(FormFields.name(Given.COMMENT), form.comment(cells));
        return fields;
    }

    /** Codes as numbers of the list. */
    static String numbers(String codes, List<Option> needs) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < needs.size(); i++) {
            if (List.of(codes.split(" ")).contains(needs.get(i).value())) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        return String.join(" ", numbers);
    }

    private static String value(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\u0000", "").strip();
    }
}
