package id.pendopo.shared;

import java.util.List;

/**
 * One thing that is wrong: in which field, why, and the arguments of the sentence that says so.
 *
 * @param field name of the form or JSON field, empty when no single field is to blame
 */
public record Problem(String field, Reason reason, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, Reason reason, Object... arguments) {
        return new Problem(field, reason, List.of(arguments));
    }
}
