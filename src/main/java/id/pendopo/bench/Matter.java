package id.pendopo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something people complain about, with the ways to say it.
 *
 * @param places kinds of places where it happens
 */
record Matter(
        String category,
        List<String> places,
        List<String> who,
        List<String> what,
        List<String> why,
        List<String> ask) {

    static List<Matter> all() {
        var matters = new ArrayList<Matter>();
        List<String> head = List.of();
        var ways = new ArrayList<List<String>>();
        for (var line : lines("matters.txt")) {
            if (line.startsWith("=")) {
                head = List.of(line.substring(1).strip().split(" "));
            } else {
                ways.add(List.of(line.substring(line.indexOf(':') + 1).strip().split("\\|")));
                if (ways.size() == 4) {
                    matters.add(
                            new Matter(
                                    head.getFirst(),
                                    List.of(head.getLast().split(",")),
                                    ways.get(0),
                                    ways.get(1),
                                    ways.get(2),
                                    ways.get(3)));
                    ways.clear();
                }
            }
        }
        return matters;
    }

    /** The lines of a list of the bench, without remarks. */
    static List<String> lines(String name) {
        try (var file =
                Objects.requireNonNull(Matter.class.getResourceAsStream("/bench/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
