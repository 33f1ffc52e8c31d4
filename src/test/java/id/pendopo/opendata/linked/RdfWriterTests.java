package id.pendopo.opendata.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Whatever is written comes back as it was, from Turtle and from JSON-LD. */
class RdfWriterTests {

    private static final Iri THING = Iri.page("http://localhost:8080", "layanan", "A b/<c>\"\\#?é");

    private static final List<String> HOSTILE =
            List.of(
                    "\"kutip\" dan 'kutip'",
                    "\"\"\"tiga\"\"\"",
                    "baris\nbaru\r\ndan\ttab",
                    "garis \\ miring \\\\ \\u0041 \\n",
                    "berakhir dengan \\",
                    "😀 👩‍👩‍👧 é ﷽ \u202E",
                    "</script><!-- & <b>",
                    "\u0001\u0007\u0008\u000C\u001F\u007F\u0085\u2028\u2029\uFEFF",
                    "@prefix x: <y> . # bukan komentar",
                    " pinggir ",
                    "${7*7} {{x}}");

    @Test
    void hostileTextSurvivesBothWays() throws IOException {
        var thing = Description.of(THING, Terms.of("cpsv:PublicService"));
        HOSTILE.forEach(
                text -> {
                    thing.add(Terms.TITLE, Literal.in("id", text));
                    thing.add(Terms.IDENTIFIER, Literal.plain(text));
                });
        for (var graph : List.of(fromTurtle(thing), fromJsonLd(thing))) {
            assertThat(texts(graph, Terms.TITLE)).containsExactlyInAnyOrderElementsOf(HOSTILE);
            assertThat(texts(graph, Terms.IDENTIFIER)).containsExactlyInAnyOrderElementsOf(HOSTILE);
        }
        assertThat(fromTurtle(thing).isIsomorphicWith(fromJsonLd(thing))).isTrue();
    }

    @Test
    void everyCharacterOfTheFirstPlaneSurvives() throws IOException {
        var text = new StringBuilder();
        IntStream.rangeClosed(1, 0xFFFD)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .forEach(text::appendCodePoint);
        var thing = Description.of(THING).add(Terms.TITLE, Literal.in("id", text.toString()));
        assertThat(texts(fromTurtle(thing), Terms.TITLE)).containsExactly(text.toString());
        assertThat(texts(fromJsonLd(thing), Terms.TITLE)).containsExactly(text.toString());
    }

    @Test
    void whatNoFileCanHoldIsReplaced() {
        assertThat(Literal.plain("a\u0000b\uD800c\uDC00").text())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(Literal.plain("\uFFFE\uFFFF").text()).isEqualTo("\uFFFD\uFFFD");
        assertThat(Literal.plain("\uD83D\uDE00").text()).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void valuesOfEveryTypeComeBackAsTheyWere() throws IOException {
        var thing =
                Description.of(THING, Terms.of("cv:Cost"), Terms.of("skos:Concept"))
                        .add(Terms.of("cv:hasValue"), new Literal("25000.0", null, Terms.DOUBLE))
                        .add(
                                Terms.of("cv:processingTime"),
                                new Literal("P3D", null, Terms.DURATION))
                        .add(Terms.of("dqv:value"), Literal.of(new java.math.BigDecimal("81.75")))
                        .add(Terms.of("dqv:value"), Literal.count(120))
                        .at(Terms.MODIFIED, java.time.Instant.parse("2026-11-22T01:02:03Z"))
                        .add(Terms.of("cv:currency"), Namespace.RUPIAH)
                        .add(Terms.TITLE, THING)
                        .add(Terms.MODIFIED, Literal.plain("kemarin"))
                        .add(Terms.KIND, Literal.plain("bukan benda"));
        var turtle = fromTurtle(thing);
        assertThat(turtle.size()).isEqualTo(11);
        assertThat(fromJsonLd(thing).isIsomorphicWith(turtle)).isTrue();
    }

    @Test
    void whatIsNoAddressIsNoName() {
        for (var text : List.of("", "layanan", "http://a b", "http://a\"b", "http://a>b", "x:\n")) {
            assertThatThrownBy(() -> new Iri(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<String> texts(Graph graph, Iri property) {
        return graph.find(Node.ANY, NodeFactory.createURI(property.text()), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Graph fromTurtle(Description thing) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var writer = new TurtleWriter(output)) {
            writer.write(thing);
        }
        return Graphs.turtle(output.toString(StandardCharsets.UTF_8));
    }

    private static Graph fromJsonLd(Description thing) throws IOException {
        var output = new ByteArrayOutputStream();
        var address = "http://localhost:8080/data-terbuka/konteks.jsonld";
        try (var writer = new JsonLdWriter(output, new JsonLdContext(), address)) {
            writer.write(thing);
        }
        return Graphs.jsonLd(output.toString(StandardCharsets.UTF_8));
    }
}
