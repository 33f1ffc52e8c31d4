package id.pendopo.opendata.linked;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** What others make of our files: Apache Jena reads them, strictly and without the network. */
final class Graphs {

    private static final Shapes SHAPES = shapes();

    private Graphs() {}

    static Graph turtle(String text) {
        return strict().fromString(text).lang(Lang.TURTLE).toGraph();
    }

    static Graph jsonLd(String text) {
        var options = new JsonLdOptions(offLine());
        var context = new Context();
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
        return strict().fromString(text).lang(Lang.JSONLD11).context(context).toGraph();
    }

    static Graph copy(Graph graph) {
        var copy = GraphFactory.createGraphMem();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    /**
     * Each violation as thing, property and kind of fault, such as {@code layanan/A#layanan title
     * MinCount}.
     */
    static List<String> violations(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .map(
                        entry ->
                                String.join(
                                        " ",
                                        entry.focusNode()
                                                .getURI()
                                                .replaceAll("^https?://[^/]*/", ""),
                                        last(String.valueOf(entry.resultPath())),
                                        last(entry.sourceConstraintComponent().getURI())))
                .sorted()
                .toList();
    }

    /** A warning is an error here. */
    private static RDFParserBuilder strict() {
        return RDFParser.create()
                .strict(true)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
    }

    /** Knows our context, as the house serves it, and nothing else. */
    private static DocumentLoader offLine() {
        return (address, _) -> {
            if (!address.getPath().equals("/data-terbuka/konteks.jsonld")) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
            }
            return JsonDocument.of(new ByteArrayInputStream(JsonLdContext.content()));
        };
    }

    private static Shapes shapes() {
        return Shapes.parse(
                strict().source("src/test/resources/opendata/shapes.ttl")
                        .lang(Lang.TURTLE)
                        .toGraph());
    }

    private static String last(String name) {
        return name.replaceAll("[<>]", "")
                .replaceAll("^.*[/#]", "")
                .replace("ConstraintComponent", "");
    }
}
