package id.pendopo.opendata.linked;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes Turtle (W3C Recommendation of 2014), in which a person can read it too. */
final class TurtleWriter implements RdfWriter {

    private final BufferedWriter output;

    TurtleWriter(OutputStream output) throws IOException {
        this.output =
                new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 14);
        for (var prefix : Terms.PREFIXES.entrySet()) {
            this.output.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    public void write(Description description) {
        var lines =
                description.statements().entrySet().stream()
                        .map(
                                entry ->
                                        "    "
                                                + property(entry.getKey())
                                                + " "
                                                + all(entry.getValue()))
                        .collect(Collectors.joining(" ;\n"));
        if (lines.isEmpty()) {
            return;
        }
        try {
            output.write("\n" + iri(description.subject()) + "\n" + lines + " .\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        output.flush();
    }

    private static String property(Iri property) {
        return property.equals(Terms.TYPE) ? "a" : iri(property);
    }

    private static String all(List<Value> values) {
        return values.stream().map(TurtleWriter::value).collect(Collectors.joining(" ,\n        "));
    }

    private static String value(Value value) {
        return switch (value) {
            case Iri iri -> iri(iri);
            case Literal(var text, var language, var type) -> {
                var quoted = quoted(text);
                if (language != null) {
                    yield quoted + "@" + language;
                }
                yield type == null || type.equals(Terms.STRING)
                        ? quoted
                        : quoted + "^^" + iri(type);
            }
        };
    }

    private static String iri(Iri iri) {
        var compact = Terms.compact(iri);
        return compact == null ? "<" + iri.text() + ">" : compact;
    }

    private static String quoted(String text) {
        var result = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        result.append("\\u%04X".formatted((int) c));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.append('"').toString();
    }
}
