package id.pendopo;

import id.pendopo.shared.Verb;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The verbs of {@code bin/pendopo} that need the database, found by what was typed. */
record Verbs(Collection<Verb> all) {

    /** Does it and returns the exit code; 2 when there is no such verb. */
    int run(String name, List<String> arguments) {
        // Of "token" and "token --open311" the longer one is meant.
        var longer = arguments.stream().findFirst().flatMap(second -> named(name + " " + second));
        if (longer.isPresent()) {
            return longer.get().run(arguments.subList(1, arguments.size()));
        }
        var verb = named(name);
        if (verb.isPresent()) {
            return verb.get().run(arguments);
        }
        var parts = parts(name);
        if (!parts.isEmpty() && arguments.isEmpty()) {
            return parts.stream().mapToInt(part -> part.run(List.of())).max().orElseThrow();
        }
        var names = all.stream().map(Verb::name).sorted().toList();
        System.err.println("Unknown verb '" + name + "'. There are: " + String.join(", ", names));
        return 2;
    }

    private Optional<Verb> named(String name) {
        return all.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }

    /** A verb such as {@code doctor} that each module has its part in: {@code doctor survey}. */
    private List<Verb> parts(String name) {
        return all.stream()
                .filter(verb -> verb.name().startsWith(name + " "))
                .sorted(Comparator.comparing(Verb::name))
                .toList();
    }
}
