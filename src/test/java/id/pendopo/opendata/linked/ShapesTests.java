package id.pendopo.opendata.linked;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shapes find what is planted in the export of the house, nothing less and nothing else. */
@House
class ShapesTests {

    private static final String PAGE = "layanan/RSK-KTP-HILANG";
    private static final String SERVICE = PAGE + "#layanan";
    private static final String FEE = PAGE + "#SD4-1";
    private static final String REQUIREMENT = PAGE + "#SD1-1";

    @LocalServerPort private int port;

    private Graph graph;

    @BeforeEach
    void aSoundCopy() {
        graph = read("/" + PAGE + ".ttl");
        assertThat(Graphs.violations(graph)).isEmpty();
    }

    @Test
    void aTitleIsMissing() {
        remove(SERVICE, "dct:title");
        found(SERVICE + " title MinCount");
    }

    @Test
    void theCompetentAuthorityIsNotThere() {
        remove(SERVICE, "cv:hasCompetentAuthority");
        add(SERVICE, "cv:hasCompetentAuthority", thing("unit/HILANG#unit"));
        found(SERVICE + " hasCompetentAuthority Class");
    }

    @Test
    void thereIsNoCompetentAuthority() {
        remove(SERVICE, "cv:hasCompetentAuthority");
        found(SERVICE + " hasCompetentAuthority MinCount");
    }

    @Test
    void aRequirementIsOfAnotherClass() {
        remove(REQUIREMENT, "rdf:type");
        add(REQUIREMENT, "rdf:type", iri("foaf:Document"));
        found(SERVICE + " holdsRequirement Class");
    }

    @Test
    void aLanguageIsNotOneOfOurs() {
        remove(SERVICE, "dct:description");
        add(SERVICE, "dct:description", NodeFactory.createLiteralLang("Kartu", "in"));
        found(SERVICE + " description LanguageIn");
    }

    @Test
    void aTitleIsInNoLanguage() {
        add(SERVICE, "dct:title", NodeFactory.createLiteralString("Kartu"));
        found(SERVICE + " title Datatype", SERVICE + " title LanguageIn");
    }

    @Test
    void aFeeHasNoCurrency() {
        remove(FEE, "cv:currency");
        found(FEE + " currency MinCount");
    }

    @Test
    void aFeeIsBelowNothing() {
        remove(FEE, "cv:hasValue");
        add(FEE, "cv:hasValue", NodeFactory.createLiteralDT("-1.0", XSDDatatype.XSDdouble));
        found(FEE + " hasValue MinInclusive");
    }

    @Test
    void aTimeIsNoDuration() {
        remove(SERVICE, "cv:processingTime");
        add(SERVICE, "cv:processingTime", NodeFactory.createLiteralString("3 hari"));
        found(SERVICE + " processingTime Datatype");
    }

    @Test
    void aPlaceIsNotOnTheEarth() {
        var place = "unit/RSK-DISDUKCAPIL#letak";
        remove(place, "schema:latitude");
        remove(place, "schema:longitude");
        add(place, "schema:latitude", NodeFactory.createLiteralDT("-90.1", XSDDatatype.XSDdecimal));
        found(place + " latitude MinInclusive", place + " longitude MinCount");
    }

    @Test
    void aServiceHasTwoCodes() {
        add(SERVICE, "dct:identifier", NodeFactory.createLiteralString("B"));
        found(SERVICE + " identifier MaxCount");
    }

    @Test
    void aWayToTheDataLeadsNowhere() {
        remove("data-terbuka#data-layanan-csv", "dcat:accessURL");
        found("data-terbuka#data-layanan-csv accessURL MinCount");
    }

    /** All of them at once, in the whole catalogue. */
    @Test
    void severalFaultsAreFoundTogether() {
        graph = read("/catalog.ttl");
        var figure = figure();
        var catalogue = "data-terbuka#katalog";
        var unit = "unit/RSK-DISDUKCAPIL#unit";
        remove(SERVICE, "dct:title");
        remove(FEE, "cv:currency");
        remove(unit, "skos:prefLabel");
        remove(catalogue, "dct:publisher");
        remove(REQUIREMENT, "rdf:type");
        add(REQUIREMENT, "rdf:type", iri("foaf:Document"));
        remove(figure, "dqv:isMeasurementOf");
        add(figure, "dqv:isMeasurementOf", thing("data-terbuka#ukuran-lain"));
        found(
                catalogue + " publisher MinCount",
                FEE + " currency MinCount",
                SERVICE + " holdsRequirement Class",
                SERVICE + " title MinCount",
                figure + " isMeasurementOf Class",
                unit + " prefLabel MinCount");
    }

    private String figure() {
        var figures = graph.find(Node.ANY, iri("rdf:type"), iri("dqv:QualityMeasurement"));
        return figures.next().getSubject().getURI().replace(base(), "");
    }

    private void found(String... violations) {
        assertThat(Graphs.violations(graph)).containsExactlyInAnyOrder(violations);
    }

    private void remove(String subject, String property) {
        var before = graph.size();
        graph.remove(thing(subject), iri(property), Node.ANY);
        assertThat(graph.size()).isLessThan(before);
    }

    private void add(String subject, String property, Node value) {
        graph.add(thing(subject), iri(property), value);
    }

    private static Node iri(String compact) {
        return NodeFactory.createURI(Terms.of(compact).text());
    }

    private Node thing(String path) {
        return NodeFactory.createURI(base() + path);
    }

    private String base() {
        return "http://localhost:" + port + "/";
    }

    private Graph read(String path) {
        return Graphs.turtle(new Reader(port).get(path).body());
    }
}
