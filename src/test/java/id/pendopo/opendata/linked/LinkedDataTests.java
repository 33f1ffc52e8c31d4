package id.pendopo.opendata.linked;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The whole house as linked data, read as a stranger reads it. */
@House
class LinkedDataTests {

    private static final String KTP = "/layanan/RSK-KTP-HILANG";

    @LocalServerPort private int port;

    @Test
    void theExportKeepsTheShapesOfTheSpecifications() {
        var graph = Graphs.turtle(get("/catalog.ttl").body());
        assertThat(Graphs.violations(graph)).isEmpty();
    }

    @Test
    void turtleAndJsonLdSayTheSame() {
        for (var path : List.of("/catalog", KTP, "/layanan/RSK-RSUD-RAWAT-INAP")) {
            var turtle = Graphs.turtle(get(path + ".ttl").body());
            var json = Graphs.jsonLd(get(path + ".jsonld").body());
            assertThat(turtle.isIsomorphicWith(json)).as(path).isTrue();
            assertThat(turtle.size()).isGreaterThan(50);
        }
    }

    @Test
    void everyServiceIsInIt() {
        var listed = new TreeSet<String>();
        var next = "";
        do {
            var page =
                    new JsonMapper()
                            .readTree(get("/api/v1/services?limit=200&cursor=" + next).body());
            page.path("items").forEach(item -> listed.add(item.path("code").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        var graph = Graphs.turtle(get("/catalog.ttl").body());
        var linked = new TreeSet<String>();
        graph.find(Node.ANY, node(Terms.TYPE), node(Terms.of("cpsv:PublicService")))
                .forEachRemaining(
                        triple ->
                                graph.find(triple.getSubject(), node(Terms.IDENTIFIER), Node.ANY)
                                        .forEachRemaining(
                                                one ->
                                                        linked.add(
                                                                one.getObject()
                                                                        .getLiteralLexicalForm())));
        assertThat(linked).isEqualTo(listed).hasSizeGreaterThan(30);
    }

    @Test
    void oneServiceCanBeReadAlone() {
        for (var path : List.of(KTP, "/layanan/RSK-RSUD-RAWAT-INAP", "/layanan/RSK-KK-UBAH")) {
            assertThat(Graphs.violations(Graphs.turtle(get(path + ".ttl").body())))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void theAnswerFollowsWhatIsAccepted() {
        for (var path : List.of(KTP, "/api/v1/services/RSK-KTP-HILANG")) {
            var turtle = get(path, "Accept", "text/turtle");
            assertThat(type(turtle)).startsWith("text/turtle");
            assertThat(turtle.headers().firstValue("Content-Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith(KTP + ".ttl"));
            assertThat(vary(turtle)).contains("accept");
            var json = get(path, "Accept", "application/ld+json");
            assertThat(type(json)).startsWith("application/ld+json");
            assertThat(Graphs.turtle(turtle.body()).isIsomorphicWith(Graphs.jsonLd(json.body())))
                    .isTrue();
        }
        var browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(type(get(KTP, "Accept", browser))).startsWith("text/html");
        assertThat(type(get(KTP))).startsWith("text/html");
        assertThat(type(get("/en" + KTP, "Accept", "text/turtle"))).startsWith("text/turtle");
        assertThat(type(get("/api/v1/services/RSK-KTP-HILANG"))).startsWith("application/json");
        assertThat(type(get("/api/v1/services/RSK-KTP-HILANG", "Accept", browser)))
                .startsWith("application/json");
        assertThat(vary(get(KTP))).contains("accept");
        assertThat(get("/layanan/RSK-TIDAK-ADA.ttl").statusCode()).isEqualTo(404);
        assertThat(get("/layanan/RSK-TIDAK-ADA", "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
        assertThat(get("/layanan/rsk-ktp-hilang.ttl").body()).isEqualTo(get(KTP + ".ttl").body());
    }

    /** The promise beside what was measured. */
    @Test
    void aServiceNamesWhatItsSurveyFound() {
        var graph = Graphs.turtle(get("/catalog.ttl").body());
        var surveyed =
                graph.find(Node.ANY, node(Terms.of("dqv:hasQualityMeasurement")), Node.ANY)
                        .mapWith(triple -> triple.getSubject().getURI())
                        .toSet();
        assertThat(surveyed).isNotEmpty();
        var service = surveyed.iterator().next();
        var page = service.replaceAll("^http://[^/]+|#.*", "");
        var alone = Graphs.turtle(get(page + ".ttl").body());
        assertThat(measured(alone, service)).isEqualTo(measured(graph, service)).isNotEmpty();
        var survey =
                alone.find(Node.ANY, node(Terms.of("prov:wasDerivedFrom")), Node.ANY)
                        .mapWith(triple -> triple.getObject().getURI())
                        .next();
        var code = survey.substring(survey.lastIndexOf('/') + 1);
        var index = new JsonMapper().readTree(get("/api/v1/surveys/" + code + "/index").body());
        assertThat(measured(alone, service))
                .contains(index.path("ikm").decimalValue().setScale(2).toPlainString());
    }

    private static TreeSet<String> measured(Graph graph, String service) {
        var values = new TreeSet<String>();
        graph.find(
                        NodeFactory.createURI(service),
                        node(Terms.of("dqv:hasQualityMeasurement")),
                        Node.ANY)
                .forEachRemaining(
                        triple ->
                                graph.find(
                                                triple.getObject(),
                                                node(Terms.of("dqv:value")),
                                                Node.ANY)
                                        .forEachRemaining(
                                                one ->
                                                        values.add(
                                                                one.getObject()
                                                                        .getLiteralLexicalForm())));
        return values;
    }

    @Test
    void theContextIsTheHousesOwn() {
        var context = get("/data-terbuka/konteks.jsonld");
        assertThat(context.statusCode()).isEqualTo(200);
        assertThat(context.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(JsonLdContext.content());
        assertThat(get("/catalog.jsonld").body())
                .startsWith(
                        "{\"@context\":\"http://localhost:"
                                + port
                                + "/data-terbuka/konteks.jsonld\"");
    }

    /** Caches read it without regard to capitals. */
    private static List<String> vary(HttpResponse<?> response) {
        return response.headers().allValues("Vary").stream()
                .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(",\\s*")))
                .toList();
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.text());
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) {
        return new Reader(port).get(path, headers);
    }
}
