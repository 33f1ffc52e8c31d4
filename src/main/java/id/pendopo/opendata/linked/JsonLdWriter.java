package id.pendopo.opendata.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON-LD 1.1: a list of things under {@code @graph}, with short names for properties. */
final class JsonLdWriter implements RdfWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonLdContext context;
    private final JsonGenerator output;

    /**
     * @param address where readers find the context
     */
    JsonLdWriter(OutputStream stream, JsonLdContext context, String address) {
        this.context = context;
        this.output =
                JSON.createGenerator(stream).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        output.writeStartObject();
        output.writeStringProperty("@context", address);
        output.writeArrayPropertyStart("@graph");
    }

    @Override
    public void write(Description description) {
        if (description.statements().isEmpty()) {
            return;
        }
        output.writeStartObject();
        output.writeStringProperty("@id", description.subject().text());
        description.statements().forEach(this::statement);
        output.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        output.writeEndArray();
        output.writeEndObject();
        output.close();
    }

    private void statement(Iri property, List<Value> values) {
        if (property.equals(Terms.TYPE)) {
            output.writeName("@type");
            many(values, value -> output.writeString(name((Iri) value)));
        } else {
            var term = context.of(property);
            output.writeName(term.name());
            many(values, value -> value(value, term));
        }
    }

    private interface One {
        void write(Value value);
    }

    private void many(List<Value> values, One one) {
        if (values.size() == 1) {
            one.write(values.getFirst());
            return;
        }
        output.writeStartArray();
        values.forEach(one::write);
        output.writeEndArray();
    }

    private void value(Value value, JsonLdContext.Term term) {
        switch (value) {
            case Iri iri when term.things() -> output.writeString(iri.text());
            case Iri iri -> pair("@id", iri.text(), null, null);
            case Literal(var text, var language, _) when language != null ->
                    pair("@value", text, "@language", language);
            case Literal(var text, _, var type) -> {
                boolean plain = Terms.STRING.equals(type) && term.type() == null && !term.things();
                if (plain || Objects.equals(type, term.type())) {
                    output.writeString(text);
                } else {
                    pair("@value", text, "@type", type == null ? null : name(type));
                }
            }
        }
    }

    private void pair(
            String key,
            String value,
            @org.jspecify.annotations.Nullable String otherKey,
            @org.jspecify.annotations.Nullable String otherValue) {
        output.writeStartObject();
        output.writeStringProperty(key, value);
        if (otherKey != null && otherValue != null) {
            output.writeStringProperty(otherKey, otherValue);
        }
        output.writeEndObject();
    }

    private static String name(Iri iri) {
        var compact = Terms.compact(iri);
        return compact == null ? iri.text() : compact;
    }
}
