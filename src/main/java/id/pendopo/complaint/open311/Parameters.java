package id.pendopo.complaint.open311;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked or sent, each name with its values in their order. An empty value is the same as
 * none. What can't be decoded stays as it was sent, and is refused where it makes no sense.
 */
final class Parameters {

    private final Map<String, List<String>> all = new LinkedHashMap<>();

    /** Those behind the question mark of an address, or of a form. */
    static Parameters of(@Nullable String query) {
        var parameters = new Parameters();
        parameters.add(query);
        return parameters;
    }

    void add(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return;
        }
        for (var part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                add(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
            }
        }
    }

    /** Adds one; lines end alike, and no text has a NUL, which nobody types. */
    void add(String name, String value) {
        var plain = Writing.plain(value).replace("\r\n", "\n").replace('\r', '\n');
        if (!plain.isBlank()) {
            all.computeIfAbsent(Writing.plain(name), _ -> new ArrayList<>()).add(plain);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** The first value; empty without one. */
    String text(String name) {
        return all.getOrDefault(name, List.of("")).getFirst().strip();
    }

    /** The first value of the first of these names that has one. */
    String text(String name, String alias) {
        var text = text(name);
        return text.isEmpty() ? text(alias) : text;
    }

    /** All values. */
    List<String> texts(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** The parts of a list with commas, in all values. */
    List<String> listed(String name) {
        return texts(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    boolean on(String name) {
        return text(name).equalsIgnoreCase("true") || text(name).equals("1");
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }
}
