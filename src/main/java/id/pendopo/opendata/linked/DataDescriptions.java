package id.pendopo.opendata.linked;

import id.pendopo.opendata.DataSets;
import id.pendopo.web.OpenDataPart.DataSet;
import id.pendopo.web.OpenDataPart.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What is said of the data themselves: DCAT-AP 3, with the set of services that CPSV-AP asks for.
 */
@Component
class DataDescriptions {

    private static final Iri LICENCE = new Iri(DataSets.LICENCE);
    private static final String TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FORMATS =
            "http://publications.europa.eu/resource/authority/file-type/";

    /** What kind of file it is, in the words of IANA and of the Publications Office. */
    private record Format(String mediaType, String name) {}

    private static final Map<String, Format> KNOWN =
            Map.of(
                    "CSV", new Format("text/csv", "CSV"),
                    "JSON", new Format("application/json", "JSON"),
                    "XLSX",
                            new Format(
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                    "XLSX"),
                    "HTML", new Format("text/html", "HTML"),
                    "Turtle", new Format("text/turtle", "RDF_TURTLE"),
                    "JSON-LD", new Format("application/ld+json", "JSON_LD"),
                    "Atom", new Format("application/atom+xml", "ATOM"));

    private final DataSets sets;

    DataDescriptions(DataSets sets) {
        this.sets = sets;
    }

    /** The catalogue of all open data, with its sets and the ways to take them. */
    List<Description> all(Namespace names) {
        var catalogue = Description.of(names.catalogue(), Terms.of("dcat:Catalog"));
        names.both(catalogue, Terms.TITLE, "opendata.title");
        names.both(catalogue, Terms.TEXT, "opendata.lead");
        catalogue
                .add(Terms.PUBLISHER, names.unit(names.root()))
                .add(Terms.LANGUAGE, List.of(names.language("id"), names.language("en")))
                .add(Terms.LICENCE, LICENCE)
                .add(Terms.SPATIAL, names.place())
                .add(Terms.HOMEPAGE, Iri.page(names.base(), "data-terbuka"))
                .add(Terms.of("dcat:service"), names.api());
        var all = new ArrayList<Description>();
        all.add(catalogue);
        all.add(Description.of(Iri.page(names.base(), "data-terbuka"), Terms.of("foaf:Document")));
        all.add(api(names));
        all.add(licence());
        for (var set : sets.of(names.in("id"))) {
            catalogue.add(Terms.of("dcat:dataset"), names.set(set.key()));
            all.addAll(set(names, set));
        }
        return all;
    }

    /** The set that services are part of. */
    List<Description> services(Namespace names) {
        var all = new ArrayList<Description>();
        sets.of(names.in("id")).stream()
                .filter(set -> set.key().equals(DataSets.SERVICES))
                .forEach(set -> all.addAll(set(names, set)));
        all.add(licence());
        return all;
    }

    private List<Description> set(Namespace names, DataSet set) {
        var english =
                sets.of(names.in("en")).stream()
                        .filter(one -> one.key().equals(set.key()))
                        .findFirst()
                        .orElse(set);
        var described =
                Description.of(names.set(set.key()), Terms.of("dcat:Dataset"))
                        .plain(Terms.IDENTIFIER, set.key())
                        .in("id", Terms.TITLE, set.name())
                        .in("en", Terms.TITLE, english.name())
                        .in("id", Terms.TEXT, set.description())
                        .in("en", Terms.TEXT, english.description())
                        .add(Terms.PUBLISHER, names.unit(names.root()))
                        .at(Terms.MODIFIED, set.changed())
                        .add(Terms.of("dcat:landingPage"), Iri.page(names.base(), "data-terbuka"));
        var all = new ArrayList<Description>();
        all.add(described);
        for (var file : set.files()) {
            var way = way(names, set, file);
            described.add(Terms.of("dcat:distribution"), way.getFirst().subject());
            all.addAll(way);
        }
        return all;
    }

    private static List<Description> way(Namespace names, DataSet set, File file) {
        var format = Objects.requireNonNull(KNOWN.get(file.format()), file.format());
        var type = new Iri(TYPES + format.mediaType());
        var name = new Iri(FORMATS + format.name());
        var address = new Iri(names.base() + file.path());
        var way =
                Description.of(
                                names.set(set.key() + "-" + file.format().toLowerCase(Locale.ROOT)),
                                Terms.of("dcat:Distribution"))
                        .in("id", Terms.TITLE, set.name() + " (" + file.format() + ")")
                        .add(Terms.of("dcat:accessURL"), address)
                        .add(Terms.of("dcat:mediaType"), type)
                        .add(Terms.FORMAT, name)
                        .add(Terms.LICENCE, LICENCE);
        if (!file.format().equals("HTML")) {
            way.add(Terms.of("dcat:downloadURL"), address);
        }
        return List.of(
                way,
                Description.of(type, Terms.of("dct:MediaType")),
                Description.of(name, Terms.of("dct:MediaTypeOrExtent")));
    }

    private static Description api(Namespace names) {
        var api =
                Description.of(names.api(), Terms.of("dcat:DataService"))
                        .add(Terms.of("dcat:endpointURL"), Iri.page(names.base(), "api", "v1"))
                        .add(
                                Terms.of("dcat:endpointDescription"),
                                Iri.page(names.base(), "openapi.json"))
                        .add(Terms.of("dcat:servesDataset"), names.services())
                        .add(Terms.PUBLISHER, names.unit(names.root()))
                        .add(Terms.LICENCE, LICENCE);
        return names.both(api, Terms.TITLE, "opendata.api.title");
    }

    private static Description licence() {
        return Description.of(LICENCE, Terms.of("dct:LicenseDocument"))
                .in("en", Terms.TITLE, "Creative Commons Attribution 4.0 International");
    }
}
