package id.pendopo.opendata.linked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The short names of the JSON-LD, as the file says that readers are given: what writes and what
 * explains can't fall apart.
 */
final class JsonLdContext {

    static final String FILE = "/linked/context.jsonld";

    private final Map<Iri, Term> terms = new HashMap<>();

    /**
     * A property's short name.
     *
     * @param type what its values are unless they say otherwise; null for plain text
     * @param things its values are names of things
     */
    record Term(String name, @Nullable Iri type, boolean things) {}

    JsonLdContext() {
        var context = new JsonMapper().readTree(content()).path("@context");
        for (var entry : context.properties()) {
            if (entry.getValue().isObject()) {
                add(entry.getKey(), entry.getValue());
            }
        }
    }

    static byte[] content() {
        try (InputStream file = JsonLdContext.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every property that is written has a name; one without is a defect. */
    Term of(Iri property) {
        return Objects.requireNonNull(terms.get(property), property.text());
    }

    private void add(String name, JsonNode term) {
        var type = term.path("@type").asString("");
        boolean things = type.equals("@id");
        terms.put(
                Terms.expand(term.path("@id").asString()),
                new Term(name, type.isEmpty() || things ? null : Terms.expand(type), things));
    }
}
