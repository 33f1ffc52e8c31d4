package id.pendopo.shared;

import java.util.List;

/** A verb of {@code bin/pendopo} that needs the database. */
public interface Verb {

    /** One word, or two such as {@code import regions}. */
    String name();

    /** Does it and returns the exit code: 0 done, 1 refused or found faulty, 2 misused. */
    int run(List<String> arguments);
}
