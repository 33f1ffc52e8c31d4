package id.pendopo.opendata.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a thing, which is also an address. */
record Iri(String text) implements Value {

    /** Absolute, and without what RFC 3987 and Turtle keep out of an IRI. */
    private static final Pattern SHAPE =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7F-\\x9F]+");

    Iri {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an IRI: " + text);
        }
    }

    /** Is it a text that can stand as an IRI? */
    static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** A page of the house; codes are escaped, whatever is in them. */
    static Iri page(String base, String... way) {
        var path = Stream.of(way).map(part -> "/" + escaped(part)).collect(Collectors.joining());
        return new Iri(base + path);
    }

    /** What the page speaks of, under this name. */
    Iri part(String name) {
        return new Iri(text + "#" + escaped(name));
    }

    /** Forms write a blank as a plus, addresses don't. */
    private static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
