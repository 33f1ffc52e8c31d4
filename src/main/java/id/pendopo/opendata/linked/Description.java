package id.pendopo.opendata.linked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of one thing, in the order in which it was said. */
final class Description {

    private final Iri subject;
    private final Map<Iri, List<Value>> statements = new LinkedHashMap<>();

    private Description(Iri subject) {
        this.subject = subject;
    }

    static Description of(Iri subject, Iri... types) {
        var description = new Description(subject);
        for (var type : types) {
            description.add(Terms.TYPE, type);
        }
        return description;
    }

    Iri subject() {
        return subject;
    }

    /** Each thing said once, however often it was repeated. */
    Map<Iri, List<Value>> statements() {
        return Collections.unmodifiableMap(statements);
    }

    Description add(Iri property, Value value) {
        var values = statements.computeIfAbsent(property, _ -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    Description add(Iri property, List<? extends Value> values) {
        values.forEach(value -> add(property, value));
        return this;
    }

    /** Texts that are empty are not said. */
    Description in(String language, Iri property, @Nullable String text) {
        return text == null || text.isBlank() ? this : add(property, Literal.in(language, text));
    }

    Description plain(Iri property, @Nullable String text) {
        return text == null || text.isBlank() ? this : add(property, Literal.plain(text));
    }

    Description at(Iri property, @Nullable Instant instant) {
        return instant == null ? this : add(property, Literal.of(instant));
    }
}
