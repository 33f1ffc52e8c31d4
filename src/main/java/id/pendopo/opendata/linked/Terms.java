package id.pendopo.opendata.linked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that CPSV-AP 3.2.0, DCAT-AP 3 and DQV say things with. None is our own: what the law
 * asks beyond them is a rule that the service follows, told apart by the code of its component.
 */
final class Terms {

    static final Map<String, String> PREFIXES = prefixes();

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    static final Iri TYPE = of("rdf:type");
    static final Iri STRING = of("xsd:string");
    static final Iri DATE = of("xsd:date");
    static final Iri DATE_TIME = of("xsd:dateTime");
    static final Iri DECIMAL = of("xsd:decimal");
    static final Iri INTEGER = of("xsd:integer");
    static final Iri DOUBLE = of("xsd:double");
    static final Iri DURATION = of("xsd:duration");
    static final Iri TIME = of("xsd:time");

    static final Iri IDENTIFIER = of("dct:identifier");
    static final Iri TITLE = of("dct:title");
    static final Iri TEXT = of("dct:description");
    static final Iri KIND = of("dct:type");
    static final Iri LANGUAGE = of("dct:language");
    static final Iri MODIFIED = of("dct:modified");
    static final Iri SPATIAL = of("dct:spatial");
    static final Iri PART_OF = of("dct:isPartOf");
    static final Iri HAS_PART = of("dct:hasPart");
    static final Iri PUBLISHER = of("dct:publisher");
    static final Iri LICENCE = of("dct:license");
    static final Iri FORMAT = of("dct:format");
    static final Iri NAME = of("foaf:name");
    static final Iri PAGE = of("foaf:page");
    static final Iri HOMEPAGE = of("foaf:homepage");
    static final Iri LABEL = of("skos:prefLabel");
    static final Iri NOTATION = of("skos:notation");
    static final Iri DEFINITION = of("skos:definition");

    private Terms() {}

    /** {@code cv:hasCost}: the name that the vocabulary gives it. */
    static Iri of(String compact) {
        return expand(compact);
    }

    static Iri expand(String compact) {
        int colon = compact.indexOf(':');
        var space = PREFIXES.get(compact.substring(0, colon));
        return new Iri(space == null ? compact : space + compact.substring(colon + 1));
    }

    /** With the prefix of its vocabulary; null when it is of none. */
    static @Nullable String compact(Iri iri) {
        for (var prefix : PREFIXES.entrySet()) {
            if (iri.text().startsWith(prefix.getValue())) {
                var local = iri.text().substring(prefix.getValue().length());
                if (LOCAL.matcher(local).matches()) {
                    return prefix.getKey() + ":" + local;
                }
            }
        }
        return null;
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("adms", "http://www.w3.org/ns/adms#");
        prefixes.put("cpsv", "http://purl.org/vocab/cpsv#");
        prefixes.put("cv", "http://data.europa.eu/m8g/");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("dqv", "http://www.w3.org/ns/dqv#");
        prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("locn", "http://www.w3.org/ns/locn#");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("time", "http://www.w3.org/2006/time#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
