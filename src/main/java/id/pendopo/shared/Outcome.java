package id.pendopo.shared;

import java.util.List;
import java.util.function.Function;

/** What came of a use case: it was done, or it was refused for reasons the caller can mend. */
public sealed interface Outcome<T> {

    /** It was done, with this result. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused before anything was written; never without a problem. */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one problem");
            }
        }

        /** The same refusal where another result was hoped for. */
        public <R> Refused<R> as() {
            return new Refused<>(problems);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String field, Reason reason, Object... arguments) {
        return new Refused<>(List.of(Problem.of(field, reason, arguments)));
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /** Turns the result, keeps the refusal. */
    default <R> Outcome<R> map(Function<T, R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T> refused -> refused.as();
        };
    }
}
