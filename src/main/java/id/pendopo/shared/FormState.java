package id.pendopo.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what was typed, and what is wrong with it. Nothing that was typed is lost
 * by a refusal.
 */
public record FormState(Map<String, List<String>> values, List<Problem> problems) {

    public static final FormState EMPTY = new FormState(Map.of(), List.of());

    public FormState {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public static FormState of(Map<String, String> values) {
        var lists = new java.util.HashMap<String, List<String>>();
        values.forEach((key, value) -> lists.put(key, List.of(value)));
        return new FormState(lists, List.of());
    }

    public FormState with(List<Problem> problems) {
        return new FormState(values, problems);
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    /** What was typed into the field, or nothing. */
    public String value(String field) {
        var given = values.get(field);
        return given == null || given.isEmpty() ? "" : given.getFirst();
    }

    public boolean has(String field, String choice) {
        var given = values.get(field);
        return given != null && given.contains(choice);
    }

    /** The first problem of the field. */
    public @Nullable Problem problem(String field) {
        return problems.stream().filter(p -> p.field().equals(field)).findFirst().orElse(null);
    }
}
